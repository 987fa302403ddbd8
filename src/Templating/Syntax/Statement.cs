using BarometerSite.Templating.Evaluation;
using BarometerSite.Templating.Parsing;

namespace BarometerSite.Templating.Syntax;

internal abstract class Statement(TemplateSource source, Span span) : Node(source, span)
{
    public abstract void Execute(RenderContext context);
}
