using System.Globalization;

namespace BarometerSite.Charts;

/// <summary>
/// Writes a chart's values as readers see them: with unit, in the chart's language, and as precisely as the source gave them, which a
/// <see cref="decimal"/> knows by its scale: 11 stays 11 beside 7,1. The chart's precision is the most that is shown.
/// </summary>
internal static class ValueText
{
    private const string NoBreakSpace = "\u00a0";

    public static string Of(ChartSpecification chart, decimal value) => Of(chart, value, Decimals(chart, value));

    public static string Of(ChartSpecification chart, decimal value, int decimals) =>
        WithUnit(chart.Language.Numbers.Write(value, decimals), chart.Unit, chart.Language);

    /// <summary>At a point or bar: as on the axis, as precise as the value.</summary>
    public static string AtPoint(ChartSpecification chart, decimal value) => OnAxis(chart, value, Decimals(chart, value));

    /// <summary>On an axis a percent sign follows each number; a longer unit stands once above.</summary>
    public static string OnAxis(ChartSpecification chart, decimal value, int decimals) =>
        WithUnit(chart.Language.Numbers.Write(value, decimals), IsPercent(chart) ? chart.Unit : "", chart.Language);

    /// <summary>A limit or other round value: no more decimals than it needs.</summary>
    public static string Plain(ChartSpecification chart, decimal value)
    {
        var decimals = 0;
        while (decimals < chart.Decimals && decimal.Round(value, decimals) != value)
            decimals++;
        return Of(chart, value, decimals);
    }

    /// <summary>The change between two values as shown, so that the figures in a sentence agree; percentages differ by percentage points.</summary>
    public static string Change(ChartSpecification chart, decimal from, decimal to) =>
        Change(chart, Shown(chart, to) - Shown(chart, from), chart.Language.Numbers.WriteSigned);

    public static string Distance(ChartSpecification chart, decimal from, decimal to) =>
        Change(chart, Math.Abs(Shown(chart, to) - Shown(chart, from)), chart.Language.Numbers.Write);

    /// <summary>The value rounded as readers see it.</summary>
    public static decimal Shown(ChartSpecification chart, decimal value) => decimal.Round(value, chart.Decimals, MidpointRounding.AwayFromZero);

    public static bool IsPercent(ChartSpecification chart) => chart.Unit == "%";

    public static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static int Decimals(ChartSpecification chart, decimal value) => Math.Min(chart.Decimals, value.Scale);

    private static string Change(ChartSpecification chart, decimal change, Func<decimal, int, string> write) =>
        WithUnit(write(change, Decimals(chart, change)), UnitOfChange(chart), chart.Language);

    private static string UnitOfChange(ChartSpecification chart) => IsPercent(chart) ? chart.Language.PercentagePoints : chart.Unit;

    private static string WithUnit(string number, string unit, ChartLanguage language) => unit switch
    {
        "" => number,
        "%" => number + language.Numbers.PercentSpace + unit,
        _ => number + NoBreakSpace + unit,
    };
}
