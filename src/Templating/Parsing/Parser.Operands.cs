using BarometerSite.Templating.Evaluation;
using BarometerSite.Templating.Syntax;

namespace BarometerSite.Templating.Parsing;

/// <summary>Operands: literals, variables and the paths after them, nested expressions, unary operators.</summary>
internal sealed partial class Parser
{
    private Expression? ParseOperand(string expected)
    {
        var token = tokens.Current;
        if (token.Kind == TokenKind.Operator && token.Value is "!" or "-" or "+" or "@" or "^" or "++" or "--")
            return ParseUnary(token);
        if (!StartsPrimary(token))
        {
            Unexpected(token, expected);
            return null;
        }
        return ParsePrimary() is { } primary ? ParsePath(primary) : null;
    }

    private static bool StartsPrimary(Token token) =>
        token.Kind is TokenKind.Identifier or TokenKind.Local or TokenKind.Number or TokenKind.Text or TokenKind.InterpolationStart
        || (token.Kind == TokenKind.Operator && token.Value is "(" or "[" or "{");

    private Expression? ParseUnary(Token symbol)
    {
        tokens.Take();
        if (!Deepen())
        {
            depth--;
            return null;
        }
        var inner = ParseOperand($"an expression after `{symbol.Value}`");
        depth--;
        if (inner is null)
            return null;
        var span = symbol.Span.To(inner.Span);
        switch (symbol.Value)
        {
            case "!":
                return new Not(inner, span);
            case "@":
                return new Alias(inner, span);
            case "^":
                return new Expansion(inner, span);
            case "++" or "--":
                if (Unwrap(inner) is Assignable target)
                    return new Increment(target, span, symbol.Value == "++", before: true);
                problems.Add(inner.Span, $"Expected a variable, a member or an item after `{symbol.Value}`, found `{inner.Written}`.");
                return null;
            default:
                return new Sign(inner, span, symbol.Value == "-");
        }
    }

    private Expression? ParsePrimary()
    {
        var token = tokens.Current;
        switch (token.Kind)
        {
            case TokenKind.Identifier when token.Value == "do":
                return ParseAnonymousFunction();
            case TokenKind.Identifier:
                tokens.Take();
                return OfName(token);
            case TokenKind.Local:
                tokens.Take();
                return OfLocal(token);
            case TokenKind.Number:
                tokens.Take();
                return new Literal(source, token.Span, token.Number);
            case TokenKind.Text:
                tokens.Take();
                return new Literal(source, token.Span, token.Value);
            case TokenKind.InterpolationStart:
                return ParseInterpolation();
        }
        return token.Value switch
        {
            "(" => ParseNested(),
            "[" => ParseArray(),
            _ => ParseObject(),
        };
    }

    private Expression OfName(Token token) => token.Value switch
    {
        "true" => new Literal(source, token.Span, true),
        "false" => new Literal(source, token.Span, false),
        "null" => new Literal(source, token.Span, null),
        "empty" => new Literal(source, token.Span, EmptyObject.Instance),
        "this" => new ThisVariable(source, token.Span),
        "for" or "tablerow" or "while" when tokens.Current.Is(".") => OfLoop(token),
        _ => new GlobalVariable(source, token.Span, token.Value),
    };

    private LoopVariable OfLoop(Token token)
    {
        var isWhile = token.Value == "while";
        var names = isWhile ? LoopState.WhileNames : LoopState.ForNames;
        var name = tokens.Ahead.Value;
        if (!names.Contains(name))
            problems.Add(token.Span, $"`{token.Value}` has no `{name}`.{NearestName.Hint(name, names)}");
        return new LoopVariable(source, token.Span, isWhile);
    }

    private Expression OfLocal(Token token) => token.Value switch
    {
        "$" => new ArgumentVariable(source, token.Span, null),
        "$$" => new BlockVariable(source, token.Span),
        _ when int.TryParse(token.Value.AsSpan(1), out var index) => new ArgumentVariable(source, token.Span, index),
        _ => new LocalVariable(source, token.Span, token.Value),
    };

    /// <summary>What may follow an operand without a space: members, items, the arguments of a call in parentheses, <c>++</c>.</summary>
    private Expression? ParsePath(Expression target)
    {
        for (var length = 0; ; length++)
        {
            var token = tokens.Current;
            if (IsTooLong(length, token))
                return null;
            if (token.Is(".") || token.Is("?."))
            {
                tokens.Take();
                var name = tokens.Current;
                if (name.Kind != TokenKind.Identifier)
                {
                    problems.Add(name.Span, $"Expected the name of a member after `{token.Value}`, found {Describe(name)}.");
                    return null;
                }
                tokens.Take();
                target = new MemberAccess(target, name.Value, name.Span, token.Value == "?.");
            }
            else if (token.Is("[") && !token.SpaceBefore)
            {
                if (ParseIndex(target) is not { } access)
                    return null;
                target = access;
            }
            else if (token.Is("(") && !token.SpaceBefore && target is Assignable)
            {
                if (ParseArguments(target) is not { } call)
                    return null;
                target = call;
            }
            else if ((token.Is("++") || token.Is("--")) && Unwrap(target) is Assignable assignable && !token.SpaceBefore)
            {
                tokens.Take();
                target = new Increment(assignable, target.Span.To(token.Span), token.Value == "++", before: false);
            }
            else
                return target;
        }
    }

    private IndexAccess? ParseIndex(Expression target)
    {
        var newLines = Open(out var flags);
        var index = ParseExpression("an index within `[ ]`");
        return Close("]", newLines, flags) && index is not null ? new IndexAccess(target, index, target.Span.To(tokens.LastSpan)) : null;
    }

    /// <summary><c>f(a, b, name: c)</c>.</summary>
    private FunctionCall? ParseArguments(Expression target)
    {
        var newLines = Open(out var flags);
        var arguments = new List<Argument>();
        while (!tokens.Current.Is(")"))
        {
            var name = TakeArgumentName();
            if (ParseExpression("an argument or `)`") is not { } value)
            {
                Restore(newLines, flags);
                return null;
            }
            arguments.Add(new Argument(name, value));
            if (!tokens.TryTake(","))
                break;
        }
        return Close(")", newLines, flags) ? new FunctionCall(target, [.. arguments], target.Span.To(tokens.LastSpan)) : null;
    }

    /// <summary>Takes an opening bracket: within, ends of lines and the rules of headers do not count.</summary>
    private bool Open(out (bool LoopHeader, bool Conditional) flags)
    {
        flags = (inLoopHeader, inConditional);
        (inLoopHeader, inConditional) = (false, false);
        var newLines = tokens.SetIgnoresNewLines(true);
        tokens.Take();
        return newLines;
    }

    /// <summary>Takes a closing bracket; false, with a problem told, if it is not there.</summary>
    private bool Close(string bracket, bool newLines, (bool LoopHeader, bool Conditional) flags)
    {
        var closed = tokens.Current.Is(bracket);
        if (!closed)
            Unexpected(tokens.Current, $"`{bracket}`");
        Restore(newLines, flags);
        if (closed)
            tokens.Take();
        return closed;
    }

    private void Restore(bool newLines, (bool LoopHeader, bool Conditional) flags)
    {
        (inLoopHeader, inConditional) = flags;
        tokens.SetIgnoresNewLines(newLines);
    }
}
