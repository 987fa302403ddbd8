namespace BarometerSite.Benchmarks.Synthetic;

/// <summary>How large an example is.</summary>
/// <param name="Goals">With the overall goal; each has a page in two languages.</param>
/// <param name="Areas">Each has a page in two languages.</param>
/// <param name="Indicators">At least as many as goals are sensible: the first ones measure the goals, in order.</param>
/// <param name="Rows">Measurements of each indicator, at most; at least one year for the total and each member of its dimension.</param>
/// <param name="Groups">How many every indicator is broken down by; with none, one in three is broken down by four districts, as in the real site.</param>
/// <param name="Texts">Articles of the policy.</param>
/// <param name="Words">In each text.</param>
internal sealed record SyntheticSize(int Goals, int Areas, int Indicators, NumberRange Rows, int Groups, int Texts, int Words)
{
    // Front page and method in two languages; four lists; three pages that stand in both languages or one; the missing page.
    private const int OtherPages = 2 + 2 + 4 + 2 + 1 + 1;

    /// <summary>In all texts; with the signs of Markdown they stay below what a site may hold (<c>SourceLimits</c>).</summary>
    private const int MostWords = 900_000;

    public static readonly SyntheticSize Small = new(Goals: 7, Areas: 4, Indicators: 20, new(40), Groups: 0, Texts: 4, Words: 200);

    /// <summary>
    /// A site of about that many pages, mixed as the real one is. Measured on the real site in 2026: of
    /// its 78 pages 14 are goals', 8 areas', 32 indicators', the rest texts; 28 files of measurements hold 119 rows, 44 texts 11,558 words;
    /// a page weighs 9 kB on average. <c>--rows 40</c> makes pages of a barometer that has been fed for ten years. Texts are as long as the
    /// real ones up to some five thousand pages, and shorter beyond.
    /// </summary>
    public static SyntheticSize OfPages(int pages)
    {
        var goals = Math.Max(2, pages * 7 / 78);
        var areas = Math.Max(1, pages * 4 / 78);
        var indicators = Math.Max(goals, pages * 32 / 78);
        var texts = Math.Max(1, pages - (2 * goals) - (2 * areas) - indicators - OtherPages);
        return new SyntheticSize(goals, areas, indicators, new(4), Groups: 0, texts, Math.Min(260, MostWords / ((2 * goals) + (2 * areas) + texts)));
    }

    /// <summary>A site of so many goals, each with an indicator and long texts of its own: what speed and weight are measured on.</summary>
    public static SyntheticSize OfGoals(int goals) =>
        new(goals, Areas: Math.Max(4, goals / 10), Indicators: goals, new(40), Groups: 0, Texts: 4, Words: 450);
}
