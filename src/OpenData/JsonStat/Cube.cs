using BarometerSite.Model;

namespace BarometerSite.OpenData.JsonStat;

/// <summary>Where the figures of an indicator stand in a cube that is written row by row, the last dimension running fastest.</summary>
internal sealed class Cube
{
    public static readonly ImmutableArray<MeasurementColumn> Measures =
        [.. MeasurementColumns.AfterDimensions.Where(column => column.Role == ColumnRole.Measure)];

    public Cube(Indicator indicator)
    {
        Figures = [.. Vintages.Of(indicator)];
        Periods = [.. Figures.Select(figure => figure.Row.Period.ToSdmx()).Distinct(StringComparer.Ordinal)];
        Dimensions = [.. MeasurementColumns.Of(indicator).Where(column => column.Dimension is not null)];
        VintageCount = Figures.Select(figure => figure.Vintage + 1).DefaultIfEmpty().Max();
        Size = [Periods.Length, .. Dimensions.Select(dimension => dimension.Codes.Length), VintageCount, Measures.Length];
    }

    public ImmutableArray<string> Periods { get; }

    public ImmutableArray<MeasurementColumn> Dimensions { get; }

    public int VintageCount { get; }

    /// <summary>How many categories each dimension has: period, the indicator's own, vintage, measure.</summary>
    public ImmutableArray<int> Size { get; }

    /// <summary>Each figure with the place of its first measure, which is its value.</summary>
    public IEnumerable<(Measurement Row, long Place)> Rows
    {
        get
        {
            var periods = Periods.Select((period, at) => (period, at)).ToDictionary(pair => pair.period, pair => pair.at, StringComparer.Ordinal);
            foreach (var (row, vintage) in Figures)
            {
                long place = periods[row.Period.ToSdmx()];
                foreach (var dimension in Dimensions)
                    place = (place * dimension.Codes.Length) + dimension.Codes.IndexOf((string)dimension.Content(row)!);
                yield return (row, ((place * VintageCount) + vintage) * Measures.Length);
            }
        }
    }

    private ImmutableArray<(Measurement Row, int Vintage)> Figures { get; }
}
