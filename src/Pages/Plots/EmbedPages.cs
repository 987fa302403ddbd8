using BarometerSite.Model;

namespace BarometerSite.Pages.Plots;

/// <summary>The small pages that show one chart, for others to put into theirs. Each follows from a chart of a page.</summary>
internal static class EmbedPages
{
    private const string Twins = "embed/";

    /// <summary>What is the same of a chart in every language and edition.</summary>
    public static string Twin(string chart) => Twins + chart;

    /// <summary>Whether something is that of a chart.</summary>
    public static bool IsTwin(string twin) => twin.StartsWith(Twins, StringComparison.Ordinal);

    public static PagePlan Of(ChartView chart, Language language) => new(
        PageKind.Embed,
        language,
        Addresses.Embed(chart.Specification.Id, language),
        chart.Specification.Title,
        chart.Subtitle,
        [],
        Twin(chart.Specification.Id),
        () => new EmbedView(chart),
        null);
}
