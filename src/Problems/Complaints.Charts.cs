using System.Globalization;

namespace BarometerSite.Problems;

/// <summary>Charts that would mislead. They are warnings: the figures are right, and the page says them in a table and a sentence.</summary>
internal static partial class Complaints
{
    private const string OurFault = "That is a mistake of the generator, not of the site’s files: please report it with the chart’s address.";

    /// <param name="address">Of the page that shows the chart alone.</param>
    public static Diagnostic ChartBarsNotFromZero(string title, string address) =>
        Chart("chart-bars-not-from-zero", title, address, "has bars whose lengths are not in proportion to their values.", OurFault);

    public static Diagnostic ChartTimeOutOfProportion(string title, string address) =>
        Chart("chart-time-out-of-proportion", title, address, "draws unequal times as if they were equal.", OurFault);

    public static Diagnostic ChartTooManyLines(string title, string address) =>
        Chart("chart-too-many-lines", title, address, "has more named lines than can be told apart.", OurFault);

    public static Diagnostic ChartLabelsOverlap(string title, string address) =>
        Chart("chart-labels-overlap", title, address, "has texts that lie on each other.", "Shorter names for the members of its dimension, in data/dimensions.yml, make room.");

    public static Diagnostic ChartBreakNotMarked(string title, string address) =>
        Chart("chart-break-not-marked", title, address, "does not mark a break in the series.", OurFault);

    public static Diagnostic ChartAxisCutUnsaid(string title, string address) =>
        Chart("chart-axis-cut-unsaid", title, address, "has an axis that does not begin at zero, and does not say so.", OurFault);

    public static Diagnostic ChartColourAlone(string title, string address) =>
        Chart("chart-colour-alone", title, address, "tells what is beyond the limit by colour alone.", OurFault);

    /// <param name="span">Of the period that the text is written for.</param>
    public static Diagnostic ChartTextStale(SourceSpan span, string written, string newest) => Warning(
        "chart-text-stale", span,
        $"The chart’s text was written for {Q(written)}, and its newest figures are for {Q(newest)}, so the page uses sentences made of the figures instead.",
        $"Look at the chart, change the text where it is no longer true, and write ‘for: {newest}’.");

    /// <param name="span">The colour's value in the style sheet.</param>
    /// <param name="distance">In Oklab.</param>
    public static Diagnostic ChartColoursTooClose(SourceSpan span, string name, string other, string scheme, string vision, double distance, double least) => Warning(
        "chart-colours-too-close", span,
        $"the colours {Q(name)} and {Q(other)} are hard to tell apart in the {scheme} scheme with {vision}: they are {Number(distance)} apart.",
        $"Choose one that is lighter or darker, until they are at least {Number(least)} apart.");

    public static Diagnostic ChartColourTooFaint(SourceSpan span, string name, string scheme, string vision, double contrast, double least) => Warning(
        "chart-colour-too-faint", span,
        $"the colour {Q(name)} is faint on the paper of the {scheme} scheme with {vision}: the contrast is {Number(contrast)}:1.",
        $"Choose one whose contrast is at least {Number(least)}:1 (WCAG 2.2, 1.4.11).");

    private static Diagnostic Chart(string code, string title, string address, string fault, string help) =>
        Warning(code, default, $"the chart {Q(title)} at /{address} {fault}", help);

    private static Diagnostic Warning(string code, SourceSpan span, string message, string help) => new(code, Severity.Warning, span, message, help);

    private static string Number(double number) => number.ToString("0.00", CultureInfo.InvariantCulture);
}
