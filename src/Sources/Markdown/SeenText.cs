using Markdig.Syntax.Inlines;

namespace BarometerSite.Sources.Markdown;

/// <summary>
/// What readers see of a paragraph, a heading or a cell, sign by sign, with the place of each. Markup that was read as such, code, escaped signs and
/// addresses stand in it as <see cref="Read"/>, so what else looks like markup was not read.
/// </summary>
internal sealed class SeenText
{
    /// <summary>Stands for what was meant to be markup, or meant not to be.</summary>
    public const char Read = '\uFFFC';

    private readonly StringBuilder text = new();
    private readonly List<int> offsets = [];

    private readonly string source;

    private SeenText(string source) => this.source = source;

    /// <summary>Lines end with <c>\n</c>.</summary>
    public string Text => text.ToString();

    /// <param name="source">The text that was parsed.</param>
    public static SeenText Of(string source, ContainerInline inline)
    {
        var seen = new SeenText(source);
        seen.Append(inline);
        return seen;
    }

    /// <summary>The place of a sign in the file.</summary>
    public int Offset(int at) => offsets[at];

    private void Append(ContainerInline container)
    {
        foreach (var part in container)
        {
            switch (part)
            {
                case LiteralInline literal:
                    Append(literal);
                    break;
                case LineBreakInline:
                    Append('\n', part.Span.Start);
                    break;
                case DelimiterInline unused:
                    for (var at = 0; at < unused.ToLiteral().Length; at++)
                        Append(unused.ToLiteral()[at], part.Span.Start + at);
                    Append(unused);
                    break;
                case ContainerInline inner:
                    Append(Read, part.Span.Start);
                    Append(inner);
                    Append(Read, part.Span.End);
                    break;
                default:
                    Append(Read, part.Span.Start);
                    break;
            }
        }
    }

    private void Append(LiteralInline literal)
    {
        var content = literal.Content.AsSpan();
        var (start, end) = (Math.Max(0, literal.Span.Start), Math.Min(source.Length, literal.Span.End + 1));
        // The span holds the backslash of an escaped sign, and the blanks around a cell, which the content lacks.
        if (end > start && source.AsSpan(start..end).IndexOf(content) is var within and > 0)
            start += within;
        for (var at = 0; at < content.Length; at++)
            Append(at == 0 && literal.IsFirstCharacterEscaped ? Read : content[at], start + at);
    }

    private void Append(char sign, int offset)
    {
        text.Append(sign);
        offsets.Add(offset);
    }
}
