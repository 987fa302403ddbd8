using BarometerSite.Markup;

namespace BarometerSite.Charts;

/// <summary>The numbers that a chart shows, as RFC 4180 text.</summary>
internal static class ChartCsv
{
    public static string Write(ValueChart chart) => string.Concat(chart.Numbers.Select(row => string.Join(',', row.Select(CsvCell.Write)) + "\r\n"));

    /// <summary>All digits that matter; empty where there is no number.</summary>
    public static string Number(decimal? number) => number is { } value ? NumberFormat.Exact(value) : "";
}
