using System.Globalization;
using System.Text;
using BarometerSite.Markup;
using BarometerSite.Model;

namespace BarometerSite.Rendering;

/// <summary>
/// Every measurement of an indicator as CSV by RFC 4180. Names are ASCII, numbers have a point, periods are written as SDMX writes them, every
/// vintage is there, and every row names its source.
/// </summary>
internal static class IndicatorCsv
{
    public static byte[] Write(Indicator indicator)
    {
        var text = new StringBuilder();
        AppendRow(text,
        [
            "period", .. indicator.Dimensions.Select(dimension => dimension.Id.Replace('-', '_')),
            "value", "lower", "upper", "n", "status", "confidentiality", "published", "source", "source_title", "source_address", "note",
        ]);
        foreach (var row in indicator.Measurements)
        {
            AppendRow(text,
            [
                row.Period.ToSdmx(), .. row.Cell.Members.Select(member => member ?? Codes.Total), Number(row.Value), Number(row.Lower), Number(row.Upper),
                row.Count?.ToString(CultureInfo.InvariantCulture) ?? "", Codes.Statuses.Of(row.Status), Codes.Confidentialities.Of(row.Confidentiality),
                row.Published?.ToString() ?? "", row.Source.Id, row.Source.Title, row.Source.Address ?? "", row.Note ?? "",
            ]);
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void AppendRow(StringBuilder text, IEnumerable<string> cells) => text.AppendJoin(',', cells.Select(CsvCell.Write)).Append("\r\n");

    private static string Number(decimal? number) => number is { } value ? NumberFormat.Exact(value) : "";
}
