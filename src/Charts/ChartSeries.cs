using System.Collections.Immutable;

namespace BarometerSite.Charts;

/// <summary>One line of a chart.</summary>
/// <param name="Name">The label at the line's end; not drawn when the chart has only one series.</param>
/// <param name="Points">Ordered by time, each time once.</param>
/// <param name="IsMain">The series that the chart is about: its first and last values are written. Without any, the first series is.</param>
internal sealed record ChartSeries(string Name, ImmutableArray<ChartPoint> Points, bool IsMain);
