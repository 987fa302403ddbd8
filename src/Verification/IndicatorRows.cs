using BarometerSite.Model;

namespace BarometerSite.Verification;

/// <summary>The CSV file of an indicator: a row for each figure, in the same order.</summary>
internal static class IndicatorRows
{
    public static void Compare(string path, string csv, Indicator indicator, Findings findings)
    {
        // Period, dimensions and value stand before any text that could hold a comma or a line's end.
        string[] rows = [.. csv.Split("\r\n").Skip(1).Where(row => row.Length > 0)];
        findings.Expect(path, "number of figures", $"{rows.Length}", $"{indicator.Measurements.Length}");
        foreach (var (row, figure) in rows.Zip(indicator.Measurements))
        {
            var cells = row.Split(',');
            var what = string.Join(", ", figure.Cell.Members.OfType<string>().Prepend(figure.Period.ToSdmx()));
            findings.Expect(path, "period", cells[0], figure.Period.ToSdmx());
            var shown = cells.ElementAtOrDefault(1 + indicator.Dimensions.Length);
            findings.Expect(Number(shown) == figure.Value, path, what, shown, figure.Value is { } value ? SignificantDigits.Text(value) : null);
        }
    }

    private static decimal? Number(string? text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : null;
}
