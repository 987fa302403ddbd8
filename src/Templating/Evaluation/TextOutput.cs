using System.Text;
using BarometerSite.Markup;

namespace BarometerSite.Templating.Evaluation;

/// <summary>Collects what is written as a text: captures, includes whose result is a value.</summary>
internal sealed class TextOutput(TemplateSettings settings) : Output(settings)
{
    private readonly StringBuilder builder = new();

    public override string ToString() => builder.ToString();

    protected override void WriteCore(StaticText text) => builder.Append(text.Text);

    protected override void WriteCore(ReadOnlySpan<char> text, bool escape)
    {
        if (escape)
            HtmlEscape.Append(builder, text);
        else
            builder.Append(text);
    }
}
