using BarometerSite.Assessment;
using BarometerSite.Model;

namespace BarometerSite.Pages.Plots;

/// <summary>The figures of the members of one dimension in one period, and of their total.</summary>
/// <param name="Rows">The total first, then from the highest; those that are kept back last.</param>
internal sealed record MemberRows(Period Period, ImmutableArray<Measurement> Rows)
{
    /// <summary>Of the newest period in which at least two members were measured; null where there is none.</summary>
    /// <param name="all">The series of the indicator.</param>
    public static MemberRows? Latest(Indicator indicator, Dimension dimension, IReadOnlyList<Series> all)
    {
        var at = indicator.Dimensions.IndexOf(dimension);
        var latest = indicator.Measurements
            .Where(row => row.Value is not null && row.Cell[at] is not null && row.Cell.Depth == 1)
            .GroupBy(row => row.Period)
            .Where(period => period.Select(row => row.Cell[at]).Distinct().Count() >= 2)
            .OrderByDescending(period => period.Key)
            .FirstOrDefault();
        return latest is null ? null : new MemberRows(latest.Key,
        [
            .. all.Where(series => series.Cell.With(at, null).IsTotal)
                .Select(series => series.At(latest.Key))
                .OfType<Measurement>()
                .Where(row => row.Value is not null || row.IsConfidential)
                .OrderByDescending(row => row.IsTotal).ThenByDescending(row => row.Value).ThenBy(row => row.Cell[at], StringComparer.Ordinal),
        ]);
    }
}
