using BarometerSite.Model;

namespace BarometerSite.OpenData.JsonStat;

/// <summary>Where the figures of an indicator stand in a cube that is written row by row, the last dimension running fastest.</summary>
internal sealed class Cube
{
    public static readonly ImmutableArray<MeasurementColumn> Measures =
        [.. MeasurementColumns.AfterDimensions.Where(column => column.Role == ColumnRole.Measure)];

    public Cube(Indicator indicator)
    {
        ImmutableArray<(Measurement Row, int Vintage)> figures = [.. Vintages.Of(indicator)];
        Periods = [.. figures.Select(figure => figure.Row.Period).Distinct()];
        Dimensions = MeasurementColumns.OfDimensions(indicator);
        VintageCount = figures.Select(figure => figure.Vintage + 1).DefaultIfEmpty().Max();
        Size = [Periods.Length, .. Dimensions.Select(dimension => dimension.Codes.Length), VintageCount, Measures.Length];
        Rows = [.. Placed(figures)];
    }

    public ImmutableArray<Period> Periods { get; }

    public ImmutableArray<MeasurementColumn> Dimensions { get; }

    public int VintageCount { get; }

    /// <summary>How many categories each dimension has: period, the indicator's own, vintage, measure.</summary>
    public ImmutableArray<int> Size { get; }

    /// <summary>Each figure with the place of its first measure, which is its value.</summary>
    public ImmutableArray<(Measurement Row, long Place)> Rows { get; }

    private IEnumerable<(Measurement Row, long Place)> Placed(ImmutableArray<(Measurement Row, int Vintage)> figures)
    {
        var periods = Places(Periods);
        ImmutableArray<(MeasurementColumn Column, Dictionary<string, int> Codes)> dimensions =
            [.. Dimensions.Select(dimension => (dimension, Places(dimension.Codes)))];
        foreach (var (row, vintage) in figures)
        {
            long place = periods[row.Period];
            foreach (var (column, codes) in dimensions)
                place = (place * codes.Count) + codes[(string)column.Content(row)!];
            yield return (row, ((place * VintageCount) + vintage) * Measures.Length);
        }
    }

    private static Dictionary<T, int> Places<T>(ImmutableArray<T> items)
        where T : notnull
    {
        var places = new Dictionary<T, int>(items.Length);
        foreach (var item in items)
            places.Add(item, places.Count);
        return places;
    }
}
