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

    /// <summary>
    /// A site of about that many pages, mixed as the real one is; exactly so many from a hundred on. Measured on the real site in 2026: of
    /// its 78 pages 14 are goals', 8 areas', 32 indicators', the rest texts; 28 files of measurements hold 119 rows, 44 texts 11,558 words;
    /// a page weighs 9 kB on average. <c>--rows 40</c> makes pages of a barometer that has been fed for ten years.
    /// </summary>
    public static SyntheticSize OfPages(int pages)
    {
        var goals = Math.Max(2, pages * 7 / 78);
        var areas = Math.Max(1, pages * 4 / 78);
        var indicators = Math.Max(goals, pages * 32 / 78);
        var texts = Math.Max(1, pages - (2 * goals) - (2 * areas) - indicators - OtherPages);
        return new SyntheticSize(goals, areas, indicators, Rows: 4, texts, Words: 260);
    }
}
