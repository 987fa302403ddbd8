using BarometerSite.Markup;
using BarometerSite.Problems;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SourceSpan = BarometerSite.Problems.SourceSpan;

namespace BarometerSite.Sources.Markdown;

/// <summary>
/// Keeps from Markdig what would take it minutes: its time grows with the square of what stands in one paragraph (tried: twenty
/// thousand times <c>[x](</c> take nine seconds).
/// </summary>
internal static class MarkdownSize
{
    private static readonly SearchValues<char> Openers = SearchValues.Create(">[*_-.");

    /// <summary>Whether the file is too large, told.</summary>
    public static bool Refuse(SourceText file, DiagnosticBag diagnostics)
    {
        if (file.Text.Length > SourceLimits.MostMarkdownCharacters)
        {
            diagnostics.Add(Complaints.MarkdownTooLarge(SourceSpan.Of(file), "file", SourceLimits.MostMarkdownCharacters));
            return true;
        }
        foreach (var (start, length) in Paragraphs(file.Text))
        {
            if (length <= SourceLimits.MostParagraphCharacters)
                continue;
            diagnostics.Add(Complaints.MarkdownTooLarge(new SourceSpan(file, start, length), "paragraph", SourceLimits.MostParagraphCharacters));
            return true;
        }
        return false;
    }

    /// <summary>
    /// The place of a node deeper than the limit, or null. Markdig's own limit counts neither emphasis nor what several kinds of nesting
    /// add up to, and renderers recurse.
    /// </summary>
    public static SourceSpan? TooDeep(SourceText file, MarkdownDocument document)
    {
        var waiting = new Stack<(MarkdownObject Node, int Depth)>([(document, 0)]);
        while (waiting.TryPop(out var next))
        {
            if (next.Depth > MarkdownDialect.MostDepth)
                return MarkdownSpan.Of(file, next.Node);
            IEnumerable<MarkdownObject> children = next.Node switch
            {
                ContainerBlock block => block,
                LeafBlock { Inline: { } inline } => [inline],
                ContainerInline inline => inline,
                _ => [],
            };
            foreach (var child in children)
                waiting.Push((child, next.Depth + 1));
        }
        return null;
    }

    /// <summary>The line with the most signs that open something: probably the one that nests too deep.</summary>
    public static SourceSpan DeepestLine(SourceText file, int from)
    {
        var (best, most) = (new SourceSpan(file, from, 0), -1);
        for (var start = from; start < file.Text.Length;)
        {
            var end = file.Text.IndexOf('\n', start) is var found and >= 0 ? found : file.Text.Length;
            var openers = 0;
            foreach (var character in file.Text.AsSpan(start, end - start))
                openers += Openers.Contains(character) ? 1 : 0;
            if (openers > most)
                (best, most) = (new SourceSpan(file, start, end - start), openers);
            start = end + 1;
        }
        return best;
    }

    /// <summary>Lines without a blank one between them, nor one that ends front matter or a heading.</summary>
    private static IEnumerable<(int Start, int Length)> Paragraphs(string text)
    {
        var start = 0;
        for (var at = 0; at < text.Length;)
        {
            var end = text.IndexOf('\n', at) is var found and >= 0 ? found + 1 : text.Length;
            if (text.AsSpan(at, end - at).Trim() is "" or "---")
            {
                yield return (start, at - start);
                start = end;
            }
            at = end;
        }
        yield return (start, text.Length - start);
    }
}
