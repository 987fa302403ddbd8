using BarometerSite.Templating.Parsing;

namespace BarometerSite.Templating.Syntax;

/// <summary>A whole template.</summary>
internal sealed class Page(TemplateSource source, Block body) : Node(source, body.Span)
{
    public Block Body { get; } = body;
}
