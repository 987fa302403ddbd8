using BarometerSite.Markup;
using BarometerSite.Model;
using Columns = BarometerSite.Model.MeasurementColumns;

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
            Columns.Period.Id, .. indicator.Dimensions.Select(dimension => dimension.Id.Replace('-', '_')),
            .. Columns.AfterDimensions.Select(column => column.Id),
        ]);
        foreach (var row in indicator.Measurements)
        {
            AppendRow(text,
            [
                Written(Columns.Period, row), .. row.Cell.Members.Select(member => member ?? Codes.Total),
                .. Columns.AfterDimensions.Select(column => Written(column, row)),
            ]);
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void AppendRow(StringBuilder text, IEnumerable<string> cells) => text.AppendJoin(',', cells.Select(CsvCell.Write)).Append("\r\n");

    private static string Written(MeasurementColumn column, Measurement row) => column.Content(row) switch
    {
        null => "",
        decimal number => NumberFormat.Exact(number),
        var content => Convert.ToString(content, CultureInfo.InvariantCulture)!,
    };
}
