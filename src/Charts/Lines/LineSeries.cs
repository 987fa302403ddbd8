using BarometerSite.Charts.Drawing;

namespace BarometerSite.Charts.Lines;

/// <summary>One line of a chart.</summary>
/// <param name="Name">The label at the line's end; not drawn when the chart has only one series.</param>
/// <param name="Points">Ordered by time, each time once.</param>
/// <param name="IsMain">The series that the chart is about: its first and last values are written. Without any, the first series is.</param>
internal sealed record LineSeries(string Name, ImmutableArray<ChartPoint> Points, bool IsMain)
{
    /// <summary>Times at which there is a figure that nobody may see: no line is drawn across them, for it would tell what lies between.</summary>
    public ImmutableArray<ConfidentialTime> Confidential { get; init; } = [];

    /// <summary>Figures published for the same times before those that now count, which are among <see cref="Points"/>; ordered by time.</summary>
    public ImmutableArray<ChartPoint> Earlier { get; init; } = [];

    /// <summary>Where the line leads at the same pace; only beyond its last point.</summary>
    public ChartProjection? Projection { get; init; }

    public bool IsConfidentialBetween(ChartPoint before, ChartPoint after) => Confidential.Any(hidden => before.Time < hidden.Time && hidden.Time < after.Time);
}

/// <summary>One measurement in a line.</summary>
/// <param name="Time">In years; the second half of 2014 is 2014.5.</param>
/// <param name="Period">The same as people write it: "2014", "1. halvår 2014".</param>
/// <param name="Lower">Lower bound of the uncertainty; a whisker is drawn where both bounds are known.</param>
/// <param name="Upper">Upper bound of the uncertainty.</param>
internal sealed record ChartPoint(decimal Time, string Period, decimal Value, PointMark Mark = PointMark.None, decimal? Lower = null, decimal? Upper = null);

/// <summary>When a figure was measured that may not be shown; time and period as in <see cref="ChartPoint"/>.</summary>
internal sealed record ConfidentialTime(decimal Time, string Period);

/// <summary>Where a line leads if it goes on as until now. It is reckoned, not measured, and drawn so that nobody takes it for a measurement.</summary>
/// <param name="Time">When the target is due.</param>
/// <param name="Stop">That the figure can get no further than <paramref name="Value"/>, as a clause; null where it can.</param>
internal sealed record ChartProjection(decimal Time, string Period, decimal Value, string? Stop = null);
