using BarometerSite.Markup;
using BarometerSite.Problems;
using Markdig.Syntax;

namespace BarometerSite.Sources.Markdown;

/// <summary>
/// Gives each heading an id of its own and demands an outline without gaps: the page's title is its only h1, so the text begins at level 2
/// and goes down one level at a time (WCAG 1.3.1).
/// </summary>
internal static class MarkdownHeadings
{
    private const string Section = "afsnit";

    public static ImmutableArray<MarkdownAnchor> Name(SourceText file, MarkdownDocument document, DiagnosticBag diagnostics)
    {
        var anchors = ImmutableArray.CreateBuilder<MarkdownAnchor>();
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var above = 1;
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            var span = MarkdownSpan.Of(file, heading);
            if (heading.Level == 1)
                diagnostics.Add(Complaints.HeadingIsTitle(span));
            else if (heading.Level > above + 1)
                diagnostics.Add(Complaints.HeadingSkipsLevel(span, heading.Level, above));
            above = Math.Max(heading.Level, 1);
            var text = heading.Inline is null ? "" : InlineText.Of(heading.Inline);
            if (text.Length == 0)
                diagnostics.Add(Complaints.EmptyHeading(span));
            anchors.Add(new MarkdownAnchor(Unique(Slug.Of(text), numbers), text, heading.Level, span));
        }
        return anchors.ToImmutable();
    }

    /// <summary>The first of a slug is itself, the next ones get -2, -3 and so on, past any heading that is called so.</summary>
    /// <param name="numbers">Each id that is taken, with the last number that was tried behind it.</param>
    private static string Unique(string slug, Dictionary<string, int> numbers)
    {
        // A heading in letters that slugs do not have still needs an id, and an id begins with a letter: a style or a script cannot name another.
        var stem = slug.Length == 0 ? Section : char.IsAsciiDigit(slug[0]) ? $"{Section}-{slug}" : slug;
        if (numbers.TryAdd(stem, 1))
            return stem;
        string id;
        do
            id = $"{stem}-{++numbers[stem]}";
        while (!numbers.TryAdd(id, 1));
        return id;
    }
}
