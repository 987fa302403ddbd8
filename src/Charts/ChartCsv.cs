using System.Text;
using BarometerSite.Charts.Dots;
using BarometerSite.Charts.Gauge;
using BarometerSite.Charts.Tiles;
using BarometerSite.Markup;

namespace BarometerSite.Charts;

/// <summary>The numbers that a chart shows, as RFC 4180 text: one row for each point or bar, names as they stand in the chart; kinds are those of <see cref="ChartKind"/>.</summary>
internal static class ChartCsv
{
    public static string Write(ChartSpecification chart)
    {
        var text = new StringBuilder();
        switch (chart)
        {
            case LineChart line:
                AppendLines(text, line);
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

    // What was measured comes first; the rest says in its last column what it is.
    private static void AppendLines(StringBuilder text, LineChart chart)
    {
        AppendRow(text, "series", "period", "value", "lower", "upper", "kind");
        foreach (var series in chart.Series)
        {
            foreach (var point in series.Points)
                AppendPoint(text, series.Name, point, ChartKind.Measured);
            foreach (var hidden in series.Confidential)
                AppendRow(text, series.Name, hidden.Period, "", "", "", ChartKind.Confidential);
        }
        foreach (var series in chart.Series)
        {
            foreach (var point in series.Earlier)
                AppendPoint(text, series.Name, point, ChartKind.Earlier);
            if (series.Projection is { } projection)
                AppendRow(text, series.Name, projection.Period, Number(projection.Value), "", "", ChartKind.Projected);
        }
        foreach (var point in chart.Plan)
            AppendRow(text, "", point.Period, Number(point.Value), "", "", ChartKind.Planned);
        if (chart.Target is { } target)
            AppendRow(text, "", target.Period, Number(target.Value), "", "", ChartKind.Target);
    }

    private static void AppendPoint(StringBuilder text, string series, ChartPoint point, string kind) =>
        AppendRow(text, series, point.Period, Number(point.Value), Number(point.Lower), Number(point.Upper), kind);

    private static void AppendRow(StringBuilder text, params ReadOnlySpan<string> cells)
    {
        for (var index = 0; index < cells.Length; index++)
            text.Append(index == 0 ? "" : ",").Append(CsvCell.Write(cells[index]));
        text.Append("\r\n");
    }

    private static string Number(decimal? number) => number is { } value ? NumberFormat.Exact(value) : "";
}
