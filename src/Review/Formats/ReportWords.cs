using BarometerSite.Markup;
using BarometerSite.Review.Findings;
using BarometerSite.Review.Words;

namespace BarometerSite.Review.Formats;

/// <summary>Sentences that every form of the report begins with, and how long texts are cut.</summary>
internal static class ReportWords
{
    public const string Title = "What readers would see change";

    public const string Nothing = "Nothing that readers see differs.";

    /// <summary>Characters of unchanged text on either side of a change.</summary>
    public const int Context = 60;

    /// <summary><c>3 numbers …</c> as <c>flips 1, texts 2</c>: each kind of which there is any, the worst first.</summary>
    public static string Counts(SiteReview review) =>
        string.Join(", ", review.ByKind.Select(kind => $"{FigureWords.Count(kind.Count())} {FindingKinds.Codes.Of(kind.Key)}"));

    public static string Side(ReviewedSite side) => side.Commit is { } commit && !commit.StartsWith(side.Name, StringComparison.Ordinal)
        ? $"{side.Name} ({commit[..12]})"
        : side.Name;

    public static string? Pages(SiteReview review)
    {
        if (review.Pages is not { } pages)
            return null;
        var number = pages.Before == pages.After
            ? $"{FigureWords.Count(pages.After)} pages"
            : $"{FigureWords.Count(pages.Before)} → {FigureWords.Count(pages.After)} pages";
        var changed = pages.Changed == 0
            ? "none of them differs"
            : $"{FigureWords.Count(pages.Changed)} differ{(pages.ByFacts is { } facts ? $", {FigureWords.Count(facts)} of these by facts or words" : "")}";
        return $"{number}: {changed}. They weigh {FigureWords.Bytes(pages.BytesBefore)} → {FigureWords.Bytes(pages.BytesAfter)}.";
    }

    /// <summary>A text cut after so many characters, with the number of those that were cut.</summary>
    public static string Cut(string text, int most)
    {
        var shown = ControlCharacters.Shown(text.ReplaceLineEndings("\n").Replace('\n', ' ').Replace('\t', ' '));
        if (shown.Length <= most)
            return shown;
        // Half a character is none.
        var end = char.IsHighSurrogate(shown[most - 1]) ? most - 1 : most;
        return $"{shown[..end]} … ({FigureWords.Count(shown.Length - end)} more characters)";
    }

    /// <summary>Changes with a little around them, no longer together than asked for; then with the number of characters that were cut.</summary>
    public static IEnumerable<WordRun> Cut(WordChange change, int most)
    {
        var left = most;
        var beyond = 0;
        foreach (var run in change.Around(Context))
        {
            if (left <= 0)
            {
                beyond += run.Text.Length;
                continue;
            }
            var part = run.Text.Length <= left ? run.Text : run.Text[..left];
            beyond += run.Text.Length - part.Length;
            left -= part.Length;
            yield return run with { Text = part };
        }
        if (beyond > 0)
            yield return new WordRun(WordOperation.Same, $" … ({FigureWords.Count(beyond)} more characters)");
    }
}
