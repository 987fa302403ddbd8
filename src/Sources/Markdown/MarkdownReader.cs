using BarometerSite.Markup;
using BarometerSite.Problems;
using Markdig.Syntax;

namespace BarometerSite.Sources.Markdown;

/// <summary>Parses texts, and refuses what a stranger could harm readers with.</summary>
internal static class MarkdownReader
{
    /// <summary>The text, or null where the complaints leave none.</summary>
    public static MarkdownText? Parse(SourceText file, DiagnosticBag diagnostics)
    {
        if (MarkdownSize.Refuse(file, diagnostics))
            return null;
        var (frontMatter, bodyStart) = FrontMatter.Read(file, diagnostics);
        var text = MarkdownSpaces.Read(file);
        if (ParseBody(file, text, bodyStart, diagnostics) is not { } document)
            return null;
        if (MarkdownSize.TooDeep(file, document) is { } deep)
        {
            diagnostics.Add(Complaints.MarkdownTooDeep(deep, MarkdownDialect.MostDepth));
            return null;
        }
        MarkdownRefusals.Report(file, document, diagnostics);
        MarkdownLeftovers.Report(file, text, document, diagnostics);
        MarkdownReferences.Report(file, document, diagnostics);
        MarkdownLists.Report(file, document, diagnostics);
        return new MarkdownText(
            file, frontMatter, MarkdownLinks.Collect(file, document, diagnostics), MarkdownHeadings.Name(file, document, diagnostics),
            [.. GlossaryMarkup.Of(document).Select(entry => new MarkdownWord(entry.Forms, entry.Meaning, MarkdownSpan.Of(file, entry.Term)))],
            text[bodyStart..]);
    }

    private static MarkdownDocument? ParseBody(SourceText file, string text, int bodyStart, DiagnosticBag diagnostics)
    {
        try
        {
            return Parse(text, bodyStart);
        }
        // The one exception that Markdig throws on a text, beyond MaximumNestingDepth.
        catch (ArgumentException)
        {
            diagnostics.Add(Complaints.MarkdownTooDeep(MarkdownSize.DeepestLine(file, bodyStart), MarkdownDialect.MostDepth));
            return null;
        }
    }

    private static MarkdownDocument Parse(string text, int bodyStart)
    {
        // Blank lines of the same length in place of the front matter, so that all offsets are those of the file.
        var padded = string.Create(text.Length, (text, bodyStart), (span, source) =>
        {
            source.text.CopyTo(span);
            foreach (ref var character in span[..source.bodyStart])
                character = character is '\n' or '\r' ? character : ' ';
        });
        return Markdig.Markdown.Parse(padded, MarkdownDialect.Pipeline);
    }
}
