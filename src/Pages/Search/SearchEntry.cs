using BarometerSite.Markup;
using BarometerSite.Model;
using Markdig;

namespace BarometerSite.Pages.Search;

/// <summary>What sort of thing an entry leads to, in the order in which equal finds are told.</summary>
internal enum SearchKind
{
    Goal,
    Area,
    Page,
    Policy,
    Committee,
    Indicator,
    Source,
    Term,
}

internal static class SearchKinds
{
    public static readonly CodeList<SearchKind> Codes = new(
        (SearchKind.Goal, "goal"),
        (SearchKind.Area, "area"),
        (SearchKind.Page, "page"),
        (SearchKind.Policy, "policy"),
        (SearchKind.Committee, "committee"),
        (SearchKind.Indicator, "indicator"),
        (SearchKind.Source, "source"),
        (SearchKind.Term, "term"));

    /// <summary>How much a find counts beside another that has the same words: what was promised before what it is told from.</summary>
    public static decimal Weight(SearchKind kind) => kind switch
    {
        SearchKind.Goal => 3,
        SearchKind.Area => 2,
        SearchKind.Page or SearchKind.Policy or SearchKind.Committee or SearchKind.Indicator => 1,
        SearchKind.Source or SearchKind.Term => 0.5m,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}

/// <summary>Something that readers search for: a line of the index from A to Å, and a find of the search.</summary>
/// <param name="Sentence">What it is.</param>
/// <param name="Names">What else it is found by.</param>
internal sealed record SearchEntry(SearchKind Kind, string Title, string Sentence, string Address, ImmutableArray<string> Names)
{
    /// <summary>Of a goal; else null.</summary>
    public VerdictKind? Verdict { get; init; }

    /// <summary>The texts that stand there.</summary>
    public ImmutableArray<Article> Articles { get; init; } = [];

    /// <summary>Letters of all that it is found by, near enough.</summary>
    public int Length => Title.Length + Sentence.Length + Names.Sum(name => name.Length) + Articles.Sum(article => article.Text.Length);

    /// <summary>All that it is found by besides its title. Its articles are parsed for it.</summary>
    public string Text()
    {
        var read = Articles.Select(article => Markdown.ToPlainText(article.Text, MarkdownDialect.Pipeline));
        return string.Join('\n', Names.Prepend(Sentence).Concat(read));
    }
}
