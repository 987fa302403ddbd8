namespace BarometerSite.Benchmarks.Synthetic;

/// <summary>How large an example is.</summary>
/// <param name="Goals">With the overall goal; each has a page in two languages.</param>
/// <param name="Areas">Each has a page in two languages.</param>
/// <param name="Indicators">At least as many as goals are sensible: the first ones measure the goals, in order.</param>
/// <param name="Rows">Measurements of each indicator, at most; at least one year for the total and each district.</param>
/// <param name="Texts">Articles of the policy.</param>
/// <param name="Words">In each text.</param>
internal sealed record SyntheticSize(int Goals, int Areas, int Indicators, int Rows, int Texts, int Words)
{
    // Front page and method in two languages; four lists; three pages that stand in both languages or one; the missing page.
    private const int OtherPages = 2 + 2 + 4 + 2 + 1 + 1;

    public static readonly SyntheticSize Small = new(Goals: 7, Areas: 4, Indicators: 20, Rows: 40, Texts: 4, Words: 200);

    /// <summary>How many pages the site will have.</summary>
    public int Pages => (2 * Goals) + (2 * Areas) + Indicators + Texts + OtherPages;

    /// <summary>A site of about that many pages, mixed as a real one is; exactly so many from a hundred on.</summary>
    public static SyntheticSize OfPages(int pages)
    {
        var goals = Math.Max(2, pages / 4);
        var areas = Math.Max(1, goals / 20);
        var indicators = Math.Max(goals, pages / 4);
        var texts = Math.Max(1, pages - (2 * goals) - (2 * areas) - indicators - OtherPages);
        return Small with { Goals = goals, Areas = areas, Indicators = indicators, Texts = texts };
    }
}
