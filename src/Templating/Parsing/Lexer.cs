namespace BarometerSite.Templating.Parsing;

/// <summary>
/// Cuts a template into tokens: text blocks, escape blocks (<c>{%{ … }%}</c>) and the tokens of code blocks. White space control
/// (<c>-</c> greedy, <c>~</c> up to the line's end) is applied here, so that the parser sees each text block as it is written out.
/// </summary>
internal sealed class Lexer
{
    private readonly string text;
    private readonly List<Token> tokens = [];
    private readonly CodeLexer code;
    private int at;
    private bool rawStartsLine = true;

    private Lexer(TemplateSource source, SyntaxProblems problems)
    {
        text = source.Text;
        code = new CodeLexer(text, tokens, problems);
    }

    public static List<Token> Tokenize(TemplateSource source, SyntaxProblems problems)
    {
        var lexer = new Lexer(source, problems);
        lexer.Run(problems);
        return lexer.tokens;
    }

    /// <summary>The tokens of a text that is code without the braces around it.</summary>
    public static List<Token> TokenizeCode(TemplateSource source, SyntaxProblems problems)
    {
        var lexer = new Lexer(source, problems);
        lexer.tokens.Add(new Token(TokenKind.CodeEnter, new Span(0, 0), "", null, false));
        lexer.code.Read(0);
        lexer.AddEnd();
        return lexer.tokens;
    }

    private void Run(SyntaxProblems problems)
    {
        if (text.StartsWith('\uFEFF'))
            at = 1;
        while (at < text.Length)
        {
            var open = NextOpening(at, out var percents);
            if (open < 0)
            {
                AddRaw(at, text.Length);
                break;
            }
            var contentStart = open + 2 + percents;
            var strip = contentStart < text.Length && text[contentStart] is '-' or '~' ? text[contentStart] : '\0';
            var rawEnd = StripLeft(at, open, strip);
            AddRaw(at, rawEnd);
            if (strip != '\0')
                contentStart++;
            if (percents > 0)
                at = ReadEscapeBlock(open, contentStart, percents, problems);
            else
                ReadCode(open, contentStart, strip == '\0' ? Indentation(at, rawEnd) : "");
        }
        AddEnd();
    }

    private void AddEnd() => tokens.Add(new Token(TokenKind.End, new Span(text.Length, text.Length), "end of the template", null, true));

    private void AddRaw(int start, int end)
    {
        if (end > start)
            tokens.Add(new Token(TokenKind.Raw, new Span(start, end), text[start..end], null, false));
    }

    private void ReadCode(int open, int contentStart, string indentation)
    {
        tokens.Add(new Token(TokenKind.CodeEnter, new Span(open, contentStart), indentation, null, false));
        at = code.Read(contentStart);
        if (tokens[^1].Kind == TokenKind.CodeExit)
            at = StripRight(at, tokens[^1].Value);
    }

    private int ReadEscapeBlock(int open, int contentStart, int percents, SyntaxProblems problems)
    {
        var closing = "}" + new string('%', percents) + "}";
        var close = text.IndexOf(closing, contentStart, StringComparison.Ordinal);
        if (close < 0)
        {
            problems.Add(new Span(open, contentStart), $"This escape block is not closed: expected `{closing}`.");
            return text.Length;
        }
        var strip = close > contentStart && text[close - 1] is '-' or '~' ? text[close - 1].ToString() : "";
        AddRaw(contentStart, close - strip.Length);
        return StripRight(close + closing.Length, strip);
    }

    /// <summary>The next <c>{{</c>, or <c>{%{</c> with any number of per cent signs.</summary>
    private int NextOpening(int from, out int percents)
    {
        while (true)
        {
            percents = 0;
            var brace = text.IndexOf('{', from);
            if (brace < 0)
                return -1;
            var next = brace + 1;
            while (next < text.Length && text[next] == '%')
                next++;
            if (next < text.Length && text[next] == '{')
            {
                percents = next - brace - 1;
                return brace;
            }
            from = brace + 1;
        }
    }

    private int StripLeft(int start, int end, char strip)
    {
        if (strip == '-')
        {
            while (end > start && char.IsWhiteSpace(text[end - 1]))
                end--;
        }
        else if (strip == '~')
        {
            while (end > start && IsBlank(text[end - 1]))
                end--;
        }
        return end;
    }

    private int StripRight(int start, string strip)
    {
        rawStartsLine = false;
        if (strip == "-")
        {
            while (start < text.Length && char.IsWhiteSpace(text[start]))
                start++;
        }
        else if (strip == "~")
        {
            while (start < text.Length && IsBlank(text[start]))
                start++;
            if (start < text.Length && text[start] == '\r')
                start++;
            if (start < text.Length && text[start] == '\n')
            {
                start++;
                rawStartsLine = true;
            }
        }
        return start;
    }

    /// <summary>The white space between the start of the line and the end of a text block, if there is nothing else.</summary>
    private string Indentation(int start, int end)
    {
        var first = end;
        while (first > start && IsBlank(text[first - 1]))
            first--;
        var startsLine = first > start ? text[first - 1] == '\n' : rawStartsLine;
        return startsLine ? text[first..end] : "";
    }

    private static bool IsBlank(char character) => character is not ('\n' or '\r') && char.IsWhiteSpace(character);
}
