using BarometerSite.Problems;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BarometerSite.Sources.Markdown;

/// <summary>
/// Footnotes and addresses that a text defines and never uses, or defines twice: Markdown drops them without a word. What is used and never defined
/// stays in the text, where <see cref="MarkdownLeftovers"/> finds it.
/// </summary>
internal static class MarkdownReferences
{
    public static void Report(SourceText file, MarkdownDocument document, DiagnosticBag diagnostics)
    {
        var used = document.Descendants<LinkInline>().Select(link => link.Reference?.Label).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);
        var first = new Dictionary<string, Problems.SourceSpan>(StringComparer.OrdinalIgnoreCase);
        foreach (var definition in document.Descendants<LinkReferenceDefinition>().OrderBy(definition => definition.Span.Start))
        {
            var span = MarkdownSpan.Of(file, definition);
            var label = definition.Label ?? "";
            var footnote = (definition as FootnoteLinkReferenceDefinition)?.Footnote;
            if (!first.TryAdd(label, span))
                diagnostics.Add(Complaints.ReferenceTwice(span, label, first[label]));
            else if (footnote is not null ? footnote.Links.Count == 0 : !used.Contains(label))
                diagnostics.Add(Complaints.ReferenceUnused(span, label, footnote is not null));
        }
    }
}
