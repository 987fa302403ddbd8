namespace BarometerSite.Templating.Parsing;

internal enum TokenKind
{
    End,
    Raw,
    CodeEnter,
    CodeExit,
    NewLine,
    Semicolon,
    Identifier,
    Local,
    Number,
    Text,
    InterpolationStart,
    InterpolationEnd,
    HoleStart,
    HoleEnd,
    Operator,
    Invalid,
}

/// <summary>One piece of a template.</summary>
/// <param name="Value">
/// A name, an operator as written, a text with its escapes resolved, the text of a raw block; for the start of a code block the
/// white space that indents it, if only that stands before it on its line.
/// </param>
/// <param name="Number">What a number stands for.</param>
/// <param name="SpaceBefore">Whether white space precedes: <c>f [1]</c> is a call, <c>f[1]</c> an index.</param>
internal readonly record struct Token(TokenKind Kind, Span Span, string Value, object? Number, bool SpaceBefore)
{
    public bool Is(string symbol) => Kind == TokenKind.Operator && Value == symbol;

    public bool IsName(string name) => Kind == TokenKind.Identifier && Value == name;

    public bool EndsStatement => Kind is TokenKind.End or TokenKind.CodeExit or TokenKind.NewLine or TokenKind.Semicolon or TokenKind.Raw;
}
