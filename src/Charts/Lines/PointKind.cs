namespace BarometerSite.Charts.Lines;

/// <summary>
/// What sort of number a line chart shows, in the words of its files: the column <c>kind</c> of its CSV, the <c>meta</c> of its figure's traces,
/// <c>data-kind</c> in its drawing.
/// </summary>
internal static class PointKind
{
    public const string Measured = "measured";

    /// <summary>There is a figure, but nobody may see it.</summary>
    public const string Confidential = "confidential";

    /// <summary>Published before the figure that now counts for the same time.</summary>
    public const string Earlier = "earlier";

    /// <summary>Where the plan was to have come.</summary>
    public const string Planned = "planned";

    /// <summary>Where the line leads at the same pace.</summary>
    public const string Projected = "projected";

    public const string Target = "target";
}
