using System.Collections.Immutable;

namespace BarometerSite.Charts;

/// <summary>One line of a chart.</summary>
/// <param name="Name">The label at the line's end; not drawn when the chart has only one series.</param>
/// <param name="Points">Ordered by time, each time once.</param>
/// <param name="IsMain">The series that the chart is about: its first and last values are written. Without any, the first series is.</param>
internal sealed record ChartSeries(string Name, ImmutableArray<ChartPoint> Points, bool IsMain)
{
    /// <summary>Times at which there is a figure that nobody may see: no line is drawn across them, for it would tell what lies between.</summary>
    public ImmutableArray<ConfidentialTime> Confidential { get; init; } = [];

    /// <summary>Figures published for the same times before those that now count, which are among <see cref="Points"/>; ordered by time.</summary>
    public ImmutableArray<ChartPoint> Earlier { get; init; } = [];

    /// <summary>Where the line leads at the same pace; only beyond its last point.</summary>
    public ChartProjection? Projection { get; init; }

    public bool IsConfidentialBetween(ChartPoint before, ChartPoint after) => Confidential.Any(hidden => before.Time < hidden.Time && hidden.Time < after.Time);
}
