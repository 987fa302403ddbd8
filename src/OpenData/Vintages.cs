using BarometerSite.Model;

namespace BarometerSite.OpenData;

/// <summary>
/// Which publication of a figure a measurement is, for forms whose cubes have one place for each: 0 for the one that counts, 1 for the one before it.
/// So everybody who takes the first of them has what counts.
/// </summary>
internal static class Vintages
{
    public const string Id = MeasurementColumns.Vintage;

    public static IEnumerable<(Measurement Row, int Vintage)> Of(Indicator indicator)
    {
        // They stand next to each other, the one that counts last.
        var rows = indicator.Measurements;
        for (int start = 0, end; start < rows.Length; start = end)
        {
            for (end = start + 1; end < rows.Length && rows[end].Key == rows[start].Key; end++)
            {
            }
            for (var at = start; at < end; at++)
                yield return (rows[at], end - 1 - at);
        }
    }
}
