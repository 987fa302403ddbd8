namespace BarometerSite.Templating.Parsing;

/// <summary>Cuts the inside of a code block into tokens, up to and with its <c>}}</c>.</summary>
internal sealed class CodeLexer(string text, List<Token> tokens, SyntaxProblems problems)
{
    /// <summary>Longest first, so that the first that fits is the one that is meant.</summary>
    private static readonly string[] Operators =
    [
        "//=", "..<", "...",
        "==", "!=", "<=", ">=", "&&", "||", "??", "?!", "?.", "..", "<<", ">>", "//", "+=", "-=", "*=", "/=", "%=", "++", "--",
        "+", "-", "*", "/", "%", "<", ">", "=", "!", "?", ":", ",", ".", "(", ")", "[", "]", "{", "}", "|", "&", "^", "@",
    ];

    private const int HoleLimit = 50;

    private readonly LiteralLexer literals = new(text, problems);
    private int at;
    private int braces;
    private int holes;
    private bool space;

    private bool AtExit => braces == 0 && StartsWith("}}");

    private bool AtStripAndExit => braces == 0 && (StartsWith("-}}") || StartsWith("~}}"));

    /// <summary>Reads from an offset and returns the offset after the block.</summary>
    public int Read(int start)
    {
        at = start;
        braces = 0;
        space = true;
        while (at < text.Length)
        {
            if (AtExit || AtStripAndExit)
            {
                var length = text[at] == '}' ? 2 : 3;
                Add(TokenKind.CodeExit, at, at + length, length == 3 ? text[at].ToString() : "");
                return at;
            }
            ReadToken(insideHole: false);
        }
        return at;
    }

    private void ReadToken(bool insideHole)
    {
        var character = text[at];
        if (character == '\n' || character == '\r')
            ReadNewLine();
        else if (char.IsWhiteSpace(character))
        {
            at++;
            space = true;
        }
        else if (character == '#')
            SkipComment();
        else if (character == ';')
            Add(TokenKind.Semicolon, at, at + 1, ";");
        else if (char.IsAsciiDigit(character))
            ReadNumber();
        else if (character == '_' || char.IsLetter(character))
            ReadIdentifier();
        else if (character is '"' or '\'' or '`')
            ReadText(character);
        else if (character == '$' && Peek(1) is '"' or '\'')
            ReadInterpolation();
        else if (character == '$')
            ReadLocal();
        else
            ReadOperator(insideHole);
    }

    private void ReadNewLine()
    {
        var end = text[at] == '\r' && Peek(1) == '\n' ? at + 2 : at + 1;
        Add(TokenKind.NewLine, at, end, "\\n");
        space = true;
    }

    /// <summary><c>#</c> to the line's end, <c>##</c> to the next <c>##</c>; the end of the block ends both.</summary>
    private void SkipComment()
    {
        var many = Peek(1) == '#';
        at += many ? 2 : 1;
        while (at < text.Length && !StartsWith("}}") && !StartsWith("-}}") && !StartsWith("~}}"))
        {
            if (many && StartsWith("##"))
            {
                at += 2;
                break;
            }
            if (!many && text[at] is '\n' or '\r')
                break;
            at++;
        }
        space = true;
    }

    private void ReadNumber()
    {
        var end = NumberLiteral.Read(text, at, out var value);
        if (value is null)
            problems.Add(new Span(at, end), $"`{text[at..end]}` is not a number.");
        Add(TokenKind.Number, at, end, text[at..end], value ?? 0);
    }

    private void ReadIdentifier()
    {
        var end = EndOfName(at);
        // `.empty?` is the one member whose name ends with a question mark.
        if (tokens[^1].Kind == TokenKind.Operator && tokens[^1].Value is "." or "?." && text.AsSpan(at, end - at) is "empty"
            && end < text.Length && text[end] == '?')
            end++;
        Add(TokenKind.Identifier, at, end, string.Intern(text[at..end]));
    }

    private void ReadLocal()
    {
        var end = Peek(1) == '$' ? at + 2 : EndOfName(at + 1);
        Add(TokenKind.Local, at, end, string.Intern(text[at..end]));
    }

    private void ReadText(char quote)
    {
        var start = at;
        var value = quote == '`' ? literals.ReadVerbatim(ref at) : literals.ReadQuoted(ref at, quote);
        Add(TokenKind.Text, start, at, value);
    }

    private void ReadInterpolation()
    {
        var quote = Peek(1);
        Add(TokenKind.InterpolationStart, at, at + 2, "$" + quote);
        while (true)
        {
            var start = at;
            var piece = literals.ReadInterpolated(ref at, quote);
            Add(TokenKind.Text, start, at, piece);
            if (at >= text.Length)
            {
                problems.Add(new Span(start, at), $"This text is not closed: expected `{quote}`.");
                return;
            }
            if (text[at] == quote)
            {
                Add(TokenKind.InterpolationEnd, at, at + 1, quote.ToString());
                return;
            }
            if (!ReadHole())
                return;
        }
    }

    /// <summary>Reads <c>{ expression }</c> within an interpolated text; it must end on its line.</summary>
    private bool ReadHole()
    {
        var outer = braces;
        Add(TokenKind.HoleStart, at, at + 1, "{");
        if (holes == HoleLimit)
        {
            problems.Add(new Span(at - 1, at), $"More than {HoleLimit} texts with expressions are within each other here.");
            at = text.Length;
            return false;
        }
        holes++;
        var closed = ReadHoleContent(outer);
        holes--;
        return closed;
    }

    private bool ReadHoleContent(int outer)
    {
        braces = 1;
        while (at < text.Length)
        {
            if (text[at] == '}' && braces == 1)
            {
                Add(TokenKind.HoleEnd, at, at + 1, "}");
                braces = outer;
                return true;
            }
            if (text[at] is '\n' or '\r')
            {
                problems.Add(new Span(at, at + 1), "The expression within this text is not closed on its line: expected `}`.");
                braces = outer;
                return false;
            }
            ReadToken(insideHole: true);
        }
        braces = outer;
        problems.Add(new Span(at, at), "The expression within this text is not closed: expected `}`.");
        return false;
    }

    private void ReadOperator(bool insideHole)
    {
        foreach (var symbol in Operators)
        {
            if (!StartsWith(symbol) || (symbol == "?." && char.IsAsciiDigit(Peek(2))))
                continue;
            if (symbol == "{")
                braces++;
            else if (symbol == "}" && braces > (insideHole ? 1 : 0))
                braces--;
            Add(TokenKind.Operator, at, at + symbol.Length, symbol);
            return;
        }
        problems.Add(new Span(at, at + 1), $"Unexpected character `{text[at]}`.");
        Add(TokenKind.Invalid, at, at + 1, text[at].ToString());
    }

    private void Add(TokenKind kind, int start, int end, string value, object? number = null)
    {
        tokens.Add(new Token(kind, new Span(start, end), value, number, space));
        at = end;
        space = false;
    }

    private int EndOfName(int from)
    {
        while (from < text.Length && (text[from] == '_' || char.IsLetterOrDigit(text[from])))
            from++;
        return from;
    }

    private bool StartsWith(string symbol) => text.AsSpan(at).StartsWith(symbol, StringComparison.Ordinal);

    private char Peek(int ahead) => at + ahead < text.Length ? text[at + ahead] : '\0';
}
