using BarometerSite.Pages.Texts;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace BarometerSite.Rendering.Terms;

/// <summary>A word that is explained below the text, and leads there.</summary>
internal sealed class TermInline(GlossaryWord word) : ContainerInline
{
    public GlossaryWord Word { get; } = word;

    /// <summary>An underscore, since no id of a heading has one.</summary>
    public static string Id(GlossaryWord word) => "term_" + word.Id;

    public static string MeaningId(GlossaryWord word) => "meaning_" + word.Id;
}

/// <summary>As a reference to a glossary (Digital Publishing WAI-ARIA 1.1).</summary>
internal sealed class TermRenderer : HtmlObjectRenderer<TermInline>
{
    protected override void Write(HtmlRenderer renderer, TermInline term)
    {
        renderer.Write($"<a class=\"term\" role=\"doc-glossref\" id=\"{TermInline.Id(term.Word)}\" href=\"#{TermInline.MeaningId(term.Word)}\">");
        renderer.WriteChildren(term);
        renderer.Write("</a>");
    }
}
