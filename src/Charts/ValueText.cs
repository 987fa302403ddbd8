using System.Globalization;

namespace BarometerSite.Charts;

/// <summary>Writes a chart's values as readers see them: with unit, in the chart's language and precision.</summary>
internal static class ValueText
{
    private const string NoBreakSpace = "\u00a0";

    public static string Of(ChartSpecification chart, decimal value) => Of(chart, value, chart.Decimals);

    public static string Of(ChartSpecification chart, decimal value, int decimals) =>
        WithUnit(chart.Language.Numbers.Write(value, decimals), chart.Unit, chart.Language);

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
        WithUnit(chart.Language.Numbers.WriteSigned(Shown(chart, to) - Shown(chart, from), chart.Decimals), UnitOfChange(chart), chart.Language);

    public static string Distance(ChartSpecification chart, decimal from, decimal to) =>
        WithUnit(chart.Language.Numbers.Write(Math.Abs(Shown(chart, to) - Shown(chart, from)), chart.Decimals), UnitOfChange(chart), chart.Language);

    /// <summary>The value rounded as readers see it.</summary>
    public static decimal Shown(ChartSpecification chart, decimal value) => decimal.Round(value, chart.Decimals, MidpointRounding.AwayFromZero);

    public static bool IsPercent(ChartSpecification chart) => chart.Unit == "%";

    public static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static string UnitOfChange(ChartSpecification chart) => IsPercent(chart) ? chart.Language.PercentagePoints : chart.Unit;

    private static string WithUnit(string number, string unit, ChartLanguage language) => unit switch
    {
        "" => number,
        "%" => number + language.Numbers.PercentSpace + unit,
        _ => number + NoBreakSpace + unit,
    };
}
