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
        foreach (var (start, length) in Paragraphs(file))
        {
            var span = new SourceSpan(file, start, length);
            if (length > SourceLimits.MostParagraphCharacters)
                diagnostics.Add(Complaints.MarkdownTooLarge(span, "paragraph", SourceLimits.MostParagraphCharacters));
            else if (Marks(file.Text.AsSpan(start, length)) > SourceLimits.MostParagraphMarks)
                diagnostics.Add(Complaints.MarkdownTooManyMarks(span, SourceLimits.MostParagraphMarks));
            else
                continue;
            return true;
        }
        if (FindDeepLine(file) is not { } deep)
            return false;
        diagnostics.Add(Complaints.MarkdownTooDeep(deep, MarkdownDialect.MostDepth));
        return true;
    }

    /// <summary>Whether all texts together would take too long, told.</summary>
    public static bool RefuseTogether(IReadOnlyList<SourceText> files, DiagnosticBag diagnostics)
    {
        var characters = files.Sum(file => (long)Encoding.UTF8.GetCharCount(file.Utf8.Span));
        if (characters > SourceLimits.MostMarkdownTogether)
        {
            diagnostics.Add(Complaints.SiteTooLarge("characters in its Markdown", characters, SourceLimits.MostMarkdownTogether));
            return true;
        }
        var lines = files.Sum(file => (long)file.Utf8.Span.Count((byte)'\n'));
        if (lines > SourceLimits.MostMarkdownLinesTogether)
        {
            diagnostics.Add(Complaints.SiteTooLarge("lines in its Markdown", lines, SourceLimits.MostMarkdownLinesTogether));
            return true;
        }
        // What stands in several paragraphs takes less than all in one.
        if (files.Sum(file => Marks(file.Utf8.Span) is var marks ? marks * marks : 0) <= SourceLimits.MostMarkdownWork)
            return false;
        var works = files.Select(Work).ToList();
        if (works.Sum() <= SourceLimits.MostMarkdownWork)
            return false;
        diagnostics.Add(Complaints.MarkdownTakesTooLong(SourceSpan.Of(files[works.IndexOf(works.Max())])));
        return true;
    }

    /// <summary>The time that a text takes, in squares of marks; without the paragraphs for which it is refused anyway.</summary>
    private static long Work(SourceText file) => Paragraphs(file)
        .Select(paragraph => Marks(file.Text.AsSpan(paragraph.Start, paragraph.Length)))
        .Sum(marks => marks > SourceLimits.MostParagraphMarks ? 0 : marks * marks);

    private static long Marks(ReadOnlySpan<char> text) => text.Count('*') + text.Count('_') + text.Count('[');

    private static long Marks(ReadOnlySpan<byte> utf8) => utf8.Count((byte)'*') + utf8.Count((byte)'_') + utf8.Count((byte)'[');

    /// <summary>The first line that opens more quotes and lists than may stand in each other; Markdig would read it to its end first.</summary>
    private static SourceSpan? FindDeepLine(SourceText file)
    {
        for (var start = 0; start < file.Text.Length;)
        {
            var end = file.NextLine(start);
            if (Opened(file.Text.AsSpan(start, end - start)) > MarkdownDialect.MostDepth)
                return new SourceSpan(file, start, end - start);
            start = end;
        }
        return null;
    }

    /// <summary>How many quotes and lists begin in a line.</summary>
    private static int Opened(ReadOnlySpan<char> line)
    {
        var opened = 0;
        for (line = line.TrimStart(); !line.IsEmpty; opened++)
        {
            var number = line.IndexOfAnyExceptInRange('0', '9');
            if (line[0] == '>')
                line = line[1..].TrimStart();
            else if (line is ['-' or '*' or '+', ' ' or '\t', ..])
                line = line[1..].TrimStart();
            else if (number > 0 && line[number..] is ['.' or ')', ' ' or '\t', ..])
                line = line[(number + 1)..].TrimStart();
            else
                break;
        }
        return opened;
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
            var end = file.NextLine(start);
            var openers = 0;
            foreach (var character in file.Text.AsSpan(start, end - start))
                openers += Openers.Contains(character) ? 1 : 0;
            if (openers > most)
                (best, most) = (new SourceSpan(file, start, end - start), openers);
            start = end;
        }
        return best;
    }

    /// <summary>Lines without a blank one between them, nor one that ends front matter or a heading.</summary>
    private static IEnumerable<(int Start, int Length)> Paragraphs(SourceText file)
    {
        var text = file.Text;
        var start = 0;
        for (var at = 0; at < text.Length;)
        {
            var end = file.NextLine(at);
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
