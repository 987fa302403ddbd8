namespace BarometerSite.Problems;

/// <summary>Charts that would mislead, or are left out. They are warnings: the figures are right, and the page says them in a table and a sentence.</summary>
internal static partial class Complaints
{
    /// <param name="span">The indicator's definition.</param>
    /// <param name="dimension">Whose members would be shown beside the city itself.</param>
    public static Diagnostic ChartTooManyLines(SourceSpan span, string indicator, string dimension, int members, int most) => Warning(
        "chart-too-many-lines", span,
        string.Create(CultureInfo.InvariantCulture, $"{Q(indicator)} gets no chart of cities, since {Q(dimension)} has {members} members: ")
        + string.Create(CultureInfo.InvariantCulture, $"more than {most} beside the city itself cannot be told apart."),
        string.Create(CultureInfo.InvariantCulture, $"Choose the {most} that say most, as the members of a dimension of its own."));

    /// <param name="span">Of the period that the text is written for.</param>
    public static Diagnostic ChartTextStale(SourceSpan span, string written, string newest) => Warning(
        "chart-text-stale", span,
        $"The chart’s text was written for {Q(written)}, and its newest figures are for {Q(newest)}, so the page uses sentences made of the figures instead.",
        $"Look at the chart, change the text where it is no longer true, and write ‘for: {newest}’.");

    /// <param name="span">The colour's value in the style sheet.</param>
    /// <param name="distance">In Oklab.</param>
    public static Diagnostic ChartColoursTooClose(
        SourceSpan span, string name, string other, string scheme, string vision, double distance, double least) => Warning(
        "chart-colours-too-close", span,
        $"the colours {Q(name)} and {Q(other)} are hard to tell apart in the {scheme} scheme with {vision}: they are {Number(distance)} apart.",
        $"Choose one that is lighter or darker, until they are at least {Number(least)} apart.");

    public static Diagnostic ChartColourTooFaint(SourceSpan span, string name, string scheme, string vision, double contrast, double least) => Warning(
        "chart-colour-too-faint", span,
        $"the colour {Q(name)} is faint on the paper of the {scheme} scheme with {vision}: the contrast is {Number(contrast)}:1.",
        $"Choose one whose contrast is at least {Number(least)}:1 (WCAG 2.2, 1.4.11).");

    private static Diagnostic Warning(string code, SourceSpan span, string message, string help) => new(code, Severity.Warning, span, message, help);

    private static string Number(double number) => number.ToString("0.00", CultureInfo.InvariantCulture);
}
