using System.Globalization;
using System.Text.Json;

namespace BarometerSite.Tests.Agreement;

/// <summary>A figure of an indicator as its CSV file has it, and its JSON file in the same place.</summary>
internal sealed record IndicatorRow(string Period, decimal? Value, decimal? InJson)
{
    /// <param name="line">Of the CSV file, from one.</param>
    public static IndicatorRow? At(PublishedSite site, string csv, int line) => All(site, csv, []).SingleOrDefault(row => row.Line == line).Row;

    /// <summary>The newest figure of a cell that is shown: of the latest period, the last published.</summary>
    /// <param name="cell">Members by the columns of their dimensions.</param>
    public static IndicatorRow? Newest(PublishedSite site, string csv, JsonElement? cell) => site.Has(csv)
        ? All(site, csv, (cell?.EnumerateObject() ?? default).ToDictionary(member => member.Name.Replace('-', '_'), member => member.Value.GetString()!))
            .Where(found => found.Row.Value is not null)
            .OrderBy(found => BarometerSite.Model.Period.TryParse(found.Row.Period, out var period) ? period : default)
            .ThenBy(found => found.Published, StringComparer.Ordinal)
            .LastOrDefault().Row
        : null;

    /// <summary>Of the row with that number, from none.</summary>
    public static int Line(PublishedSite site, string csv, int row) => site.Csv(csv).Rows[row].Line;

    private static IEnumerable<(int Line, string Published, IndicatorRow Row)> All(PublishedSite site, string csv, Dictionary<string, string> cell)
    {
        var table = site.Csv(csv);
        var measurements = site.Json(Path.ChangeExtension(csv, ".json")).GetProperty("measurements");
        foreach (var (row, measurement) in table.Rows.Zip(measurements.EnumerateArray()))
        {
            string Cell(string column) => row.Cells[table.Column(column)].Value;
            var figure = new IndicatorRow(Cell("period"), Number(Cell("value")), Number(measurement.GetProperty("value").ToString()));
            if (cell.All(member => Cell(member.Key) == member.Value))
                yield return (row.Line, Cell("published"), figure);
        }
    }

    private static decimal? Number(string text) => text.Length == 0 ? null : decimal.Parse(text, CultureInfo.InvariantCulture);
}
