namespace BarometerSite.Templating.Parsing;

/// <summary>Walks over the tokens. Within brackets the ends of lines do not count.</summary>
internal sealed class TokenReader(List<Token> tokens)
{
    private int at;

    /// <summary>Whether ends of lines are passed over.</summary>
    public bool IgnoresNewLines { get; private set; }

    public Token Current => tokens[at];

    public Span LastSpan { get; private set; }

    /// <summary>The token after the current one, ends of lines counted.</summary>
    public Token Ahead => tokens[Math.Min(at + 1, tokens.Count - 1)];

    public Token Take()
    {
        var token = tokens[at];
        LastSpan = token.Span;
        if (at < tokens.Count - 1)
            at++;
        if (IgnoresNewLines)
            SkipNewLines();
        return token;
    }

    public bool TryTake(string symbol)
    {
        if (!Current.Is(symbol))
            return false;
        Take();
        return true;
    }

    public void SkipNewLines()
    {
        while (tokens[at].Kind == TokenKind.NewLine)
            at++;
    }

    /// <summary>Passes over ends of lines if the symbol comes after them.</summary>
    public void SkipNewLinesBefore(string symbol)
    {
        var next = at;
        while (tokens[next].Kind == TokenKind.NewLine)
            next++;
        if (tokens[next].Is(symbol))
            at = next;
    }

    /// <summary>Switches whether ends of lines count; returns what it was.</summary>
    public bool SetIgnoresNewLines(bool ignores)
    {
        var before = IgnoresNewLines;
        IgnoresNewLines = ignores;
        if (ignores)
            SkipNewLines();
        return before;
    }

    /// <summary>Whether a pipe is the first thing on the next line, which continues the expression.</summary>
    public bool NextLineIsPipe()
    {
        var next = at;
        while (tokens[next].Kind == TokenKind.NewLine)
            next++;
        return next > at && tokens[next].Is("|");
    }

    /// <summary>Passes over what is left of a statement.</summary>
    public void SkipStatement()
    {
        while (!Current.EndsStatement)
            Take();
    }
}
