using System.Collections.Concurrent;
using BarometerSite.Editions.Documents;
using BarometerSite.Model;

namespace BarometerSite.Editions.Writing;

/// <summary>Names figures by their places in their indicators' lists. Safe to ask from several threads.</summary>
internal sealed class RowNumbers(Barometer barometer)
{
    private readonly Dictionary<string, Indicator> indicators = barometer.Indicators.ToDictionary(indicator => indicator.Id, StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Dictionary<Measurement, int>> numbers = new(StringComparer.Ordinal);

    /// <summary>From 0; null where the indicator has no such figure.</summary>
    public int? Of(Measurement row) => numbers.GetOrAdd(row.Indicator, Count).TryGetValue(row, out var number) ? number : null;

    public FigureReference Reference(Measurement row) => Reference(row.Key, row);

    public FigureReference? Optional(Measurement? row) => row is null ? null : Reference(row);

    /// <param name="row">Null where there is no such figure.</param>
    public FigureReference Reference(FigureKey key, Measurement? row) => new(
        key.Indicator,
        row is null ? null : Of(row),
        key.Period.ToSdmx(),
        Cells.Of(indicators[key.Indicator].Dimensions, key.Cell),
        SignificantDigits.Plain(row?.Value));

    public CellDocument? Cell(string indicator, Cell cell) => Cells.Of(indicators[indicator].Dimensions, cell);

    // Two figures may be equal and still be two, so it is the object that counts.
    private Dictionary<Measurement, int> Count(string indicator)
    {
        var found = new Dictionary<Measurement, int>(ReferenceEqualityComparer.Instance);
        var rows = indicators[indicator].Measurements;
        for (var at = 0; at < rows.Length; at++)
            found.Add(rows[at], at);
        return found;
    }
}
