using BarometerSite.Templating.Parsing;

namespace BarometerSite.Templating.Syntax;

/// <summary>A piece of a template that can be run, and where it stands. Nodes never change once parsed, so many threads may run them.</summary>
internal abstract class Node(TemplateSource source, Span span)
{
    public TemplateSource Source { get; } = source;

    public Span Span { get; } = span;

    /// <summary>As it is written, for messages.</summary>
    public string Written
    {
        get
        {
            var text = Source.Text[Span.Start..Math.Min(Span.End, Source.Text.Length)];
            return text.Length > 60 ? text[..57] + "..." : text;
        }
    }
}
