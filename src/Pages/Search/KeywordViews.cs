using BarometerSite.Pages.Common;
using BarometerSite.Search;

namespace BarometerSite.Pages.Search;

/// <summary>The page on which readers search: the script brings all that it shows.</summary>
internal sealed record SearchView : View;

internal sealed record KeywordsView([Seen("list of keyword group")] ImmutableArray<KeywordGroupView> Groups) : View;

internal sealed record KeywordGroupView(
    [Seen("the letter that its titles begin with, or the word for those that begin with none")] string Letter,
    [Seen("id on the page")] string Anchor,
    [Seen("list of keyword")] ImmutableArray<KeywordView> Items) : View;

internal sealed record KeywordView(
    [Seen("text")] string Title,
    [Seen("site-relative address")] string Address,
    [Seen("what it is, as a word: goal, page …")] string Kind,
    [Seen("verdict of a goal, else null")] VerdictView? Verdict) : View;

/// <summary>All that can be found, by its first letter.</summary>
internal static class KeywordViews
{
    public static KeywordsView Of(ImmutableArray<SearchEntry> entries, Wording wording) => new(
    [
        .. entries.OrderBy(entry => AlphabeticalOrder.KeyOf(entry.Title), StringComparer.Ordinal)
            .ThenBy(entry => entry.Kind).ThenBy(entry => entry.Address, StringComparer.Ordinal)
            .GroupBy(entry => AlphabeticalOrder.LetterOf(entry.Title))
            .Select((group, at) => new KeywordGroupView(
                group.Key ?? wording.Word("keywords_other"),
                string.Create(CultureInfo.InvariantCulture, $"letter-{at + 1}"),
                [.. group.Select(entry => View(entry, wording))])),
    ]);

    public static string Key(SearchKind kind) => "search_kind_" + SearchKinds.Codes.Key(kind);

    private static KeywordView View(SearchEntry entry, Wording wording) => new(
        entry.Title, entry.Address, wording.Word(Key(entry.Kind)), entry.Verdict is { } verdict ? VerdictViews.Of(verdict, [], wording) : null);
}
