using BarometerSite.Templating.Syntax;

namespace BarometerSite.Templating.Parsing;

/// <summary>Operands that hold others: nested expressions, lists, objects, interpolated texts.</summary>
internal sealed partial class Parser
{
    private Nested? ParseNested()
    {
        var start = tokens.Current.Span;
        var newLines = Open(out var flags);
        var inner = ParseExpression("an expression within `( )`");
        if (inner is null)
        {
            Restore(newLines, flags);
            return null;
        }
        return Close(")", newLines, flags) ? new Nested(inner, start.To(tokens.LastSpan)) : null;
    }

    private ArrayLiteral? ParseArray()
    {
        var start = tokens.Current.Span;
        var newLines = Open(out var flags);
        var items = new List<Expression>();
        while (!tokens.Current.Is("]"))
        {
            if (ParseExpression("an item of the list or `]`") is not { } item)
                break;
            items.Add(item);
            if (!tokens.TryTake(","))
                break;
        }
        return Close("]", newLines, flags) ? new ArrayLiteral(source, start.To(tokens.LastSpan), [.. items]) : null;
    }

    private ObjectLiteral? ParseObject()
    {
        var start = tokens.Current.Span;
        var newLines = Open(out var flags);
        var members = new List<KeyValuePair<string, Expression>>();
        while (!tokens.Current.Is("}"))
        {
            if (ParseMember() is not { } member)
            {
                Restore(newLines, flags);
                return null;
            }
            members.Add(member);
            if (!tokens.TryTake(","))
                break;
        }
        return Close("}", newLines, flags) ? new ObjectLiteral(source, start.To(tokens.LastSpan), [.. members]) : null;
    }

    private KeyValuePair<string, Expression>? ParseMember()
    {
        var name = tokens.Current;
        if (name.Kind is not (TokenKind.Identifier or TokenKind.Text))
        {
            Unexpected(name, "the name of a member or `}`");
            return null;
        }
        tokens.Take();
        if (!tokens.TryTake(":"))
        {
            Unexpected(tokens.Current, $"`:` after `{name.Value}`");
            return null;
        }
        return ParseExpression($"a value for `{name.Value}`") is { } value ? new(name.Value, value) : null;
    }

    private Interpolation? ParseInterpolation()
    {
        var start = tokens.Take().Span;
        var parts = new List<Expression>();
        while (tokens.Current.Kind is TokenKind.Text or TokenKind.HoleStart)
        {
            if (tokens.Current.Kind == TokenKind.Text)
            {
                var text = tokens.Take();
                if (text.Value.Length > 0)
                    parts.Add(new Literal(source, text.Span, text.Value));
                continue;
            }
            var newLines = Open(out var flags);
            var part = ParseExpression("an expression within `{ }`");
            if (tokens.Current.Kind != TokenKind.HoleEnd)
            {
                if (part is not null)
                    Unexpected(tokens.Current, "`}`");
                Restore(newLines, flags);
                return null;
            }
            Restore(newLines, flags);
            tokens.Take();
            if (part is null)
                return null;
            parts.Add(part);
        }
        if (tokens.Current.Kind == TokenKind.InterpolationEnd)
            tokens.Take();
        return new Interpolation(source, start.To(tokens.LastSpan), [.. parts]);
    }
}
