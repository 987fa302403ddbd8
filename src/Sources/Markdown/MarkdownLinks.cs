using System.Net;
using BarometerSite.Markup;
using BarometerSite.Problems;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SourceSpan = BarometerSite.Problems.SourceSpan;

namespace BarometerSite.Sources.Markdown;

/// <summary>Finds every link and picture of a text, and refuses those that could run code or ask another host.</summary>
internal static class MarkdownLinks
{
    public static ImmutableArray<MarkdownLink> Collect(SourceText file, MarkdownDocument document, DiagnosticBag diagnostics)
    {
        var links = ImmutableArray.CreateBuilder<MarkdownLink>();
        foreach (var node in document.Descendants())
        {
            var span = MarkdownSpan.Of(file, node);
            // A footnote is a definition without an address.
            if (node is LinkReferenceDefinition { Url.Length: > 0 } definition)
                Check(new MarkdownLink(WebUtility.HtmlDecode(definition.Url), span, IsImage: false), diagnostics);
            if (Link(node, span) is not { } link)
                continue;
            Check(link, diagnostics);
            if (link.IsImage && !HasText((LinkInline)node))
                diagnostics.Add(Complaints.ImageWithoutText(link.Target, link.Span));
            links.Add(link);
        }
        return [.. links.OrderBy(link => link.Span.Start)];
    }

    private static MarkdownLink? Link(MarkdownObject node, SourceSpan span) => node switch
    {
        LinkInline link => new MarkdownLink(link.GetDynamicUrl?.Invoke() ?? link.Url ?? "", span, link.IsImage),
        AutolinkInline { IsEmail: true } mail => new MarkdownLink("mailto:" + mail.Url, span, IsImage: false),
        AutolinkInline address => new MarkdownLink(address.Url, span, IsImage: false),
        _ => null,
    };

    private static void Check(MarkdownLink link, DiagnosticBag diagnostics)
    {
        if (link.Target.Length == 0)
            diagnostics.Add(Complaints.BrokenLink(link.Target, link.Span, []));
        else if (!LinkAddress.IsSafe(link.Target))
            diagnostics.Add(Complaints.UnsafeLink(link.Target, link.Span));
        else if (link is { IsImage: true, IsExternal: true })
            diagnostics.Add(Complaints.ExternalImage(link.Target, link.Span));
    }

    private static bool HasText(LinkInline image) => InlineText.Of(image).Length > 0;
}
