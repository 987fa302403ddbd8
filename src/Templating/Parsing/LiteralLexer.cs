using System.Globalization;
using System.Text;

namespace BarometerSite.Templating.Parsing;

/// <summary>Reads quoted texts and resolves their escapes.</summary>
internal sealed class LiteralLexer(string text, SyntaxProblems problems)
{
    private const string Expected = """Expected one of \' \" \\ \n \r \t \b \f \u0000 \x00; a text between back-ticks has none.""";

    /// <summary>Between back-ticks nothing is an escape; two of them stand for one.</summary>
    public string ReadVerbatim(ref int at)
    {
        var start = at++;
        var value = new StringBuilder();
        while (at < text.Length)
        {
            if (text[at] == '`')
            {
                at++;
                if (at >= text.Length || text[at] != '`')
                    return value.ToString();
            }
            value.Append(text[at++]);
        }
        problems.Add(new Span(start, at), "This text is not closed: expected a back-tick.");
        return value.ToString();
    }

    public string ReadQuoted(ref int at, char quote)
    {
        var start = at++;
        var plain = text.AsSpan(at).IndexOfAny(quote, '\\');
        if (plain >= 0 && text[at + plain] == quote)
        {
            var value = text.Substring(at, plain);
            at += plain + 1;
            return value;
        }
        var builder = new StringBuilder();
        while (at < text.Length && text[at] != quote)
            ReadCharacter(ref at, builder, interpolated: false);
        if (at >= text.Length)
            problems.Add(new Span(start, at), $"This text is not closed: expected `{quote}`.");
        else
            at++;
        return builder.ToString();
    }

    /// <summary>A piece of an interpolated text: up to its end, or the <c>{</c> of a hole.</summary>
    public string ReadInterpolated(ref int at, char quote)
    {
        var builder = new StringBuilder();
        while (at < text.Length && text[at] != quote && text[at] != '{')
            ReadCharacter(ref at, builder, interpolated: true);
        return builder.ToString();
    }

    private void ReadCharacter(ref int at, StringBuilder builder, bool interpolated)
    {
        if (text[at] != '\\' || at + 1 >= text.Length)
        {
            builder.Append(text[at++]);
            return;
        }
        var escape = text[at + 1];
        var simple = escape switch
        {
            '\'' or '"' or '\\' => escape,
            '{' or '}' when interpolated => escape,
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'b' => '\b',
            'f' => '\f',
            'v' => '\v',
            '0' => '\0',
            _ => '\uFFFF',
        };
        if (simple != '\uFFFF')
        {
            builder.Append(simple);
            at += 2;
        }
        else if (escape is '\n' or '\r')
            at += escape == '\r' && at + 2 < text.Length && text[at + 2] == '\n' ? 3 : 2;
        else if (escape is 'u' or 'x')
            ReadCode(ref at, builder, escape == 'u' ? 4 : 2);
        else
        {
            problems.Add(new Span(at, at + 2), $"`\\{escape}` is not an escape. {Expected}");
            at += 2;
        }
    }

    private void ReadCode(ref int at, StringBuilder builder, int digits)
    {
        var code = at + 2 + digits <= text.Length ? text.AsSpan(at + 2, digits) : default;
        if (ushort.TryParse(code, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
            builder.Append((char)value);
        else
            problems.Add(new Span(at, at + 2), $"Expected {digits} hexadecimal digits after `{text.AsSpan(at, 2)}`.");
        at += 2 + (code.Length == digits ? digits : 0);
    }
}
