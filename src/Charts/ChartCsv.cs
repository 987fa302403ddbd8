using System.Text;
using BarometerSite.Charts.Dots;
using BarometerSite.Charts.Gauge;
using BarometerSite.Charts.Tiles;
using BarometerSite.Markup;

namespace BarometerSite.Charts;

/// <summary>The numbers that a chart shows, as RFC 4180 text: one row for each point or bar, names as they stand in the chart.</summary>
internal static class ChartCsv
{
    public static string Write(ChartSpecification chart)
    {
        var text = new StringBuilder();
        switch (chart)
        {
            case LineChart line:
                AppendRow(text, "series", "period", "value", "lower", "upper");
                foreach (var series in line.Series)
                {
                    foreach (var point in series.Points)
                        AppendRow(text, series.Name, point.Period, Number(point.Value), Number(point.Lower), Number(point.Upper));
                    foreach (var hidden in series.Confidential)
                        AppendRow(text, series.Name, hidden.Period, "", "", "");
                }
                break;
            case BarChart bars:
                AppendRow(text, "name", "value");
                foreach (var bar in bars.Bars)
                    AppendRow(text, bar.Label, Number(bar.Value));
                foreach (var hidden in bars.Confidential)
                    AppendRow(text, hidden, "");
                break;
            case GaugeChart gauge:
                AppendRow(text, "mark", "period", "value");
                foreach (var mark in gauge.Marks)
                    AppendRow(text, mark.Kind.ToString().ToLowerInvariant(), mark.Period, Number(mark.Value));
                break;
            case DotChart dots:
                AppendRow(text, ["name", .. dots.Series]);
                foreach (var row in dots.Rows)
                    AppendRow(text, [row.Label, .. row.Values.Select(Number)]);
                break;
            case TileMap map:
                AppendRow(text, "name", "value");
                foreach (var tile in map.Tiles)
                    AppendRow(text, tile.Label, Number(tile.Value));
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(chart), chart.GetType().Name, "no rows for this kind of chart");
        }
        return text.ToString();
    }

    private static void AppendRow(StringBuilder text, params ReadOnlySpan<string> cells)
    {
        for (var index = 0; index < cells.Length; index++)
            text.Append(index == 0 ? "" : ",").Append(CsvCell.Write(cells[index]));
        text.Append("\r\n");
    }

    private static string Number(decimal? number) => number is { } value ? NumberFormat.Exact(value) : "";
}
