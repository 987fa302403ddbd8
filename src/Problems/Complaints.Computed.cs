namespace BarometerSite.Problems;

/// <summary>Indicators that are computed from others, and figures from which they cannot be.</summary>
internal static partial class Complaints
{
    /// <summary>Computed indicators that build on each other in a ring.</summary>
    /// <param name="ring">Their ids, each built on the next, the last on the first.</param>
    public static Diagnostic ComputedCycle(SourceSpan span, IReadOnlyList<string> ring) =>
        Error("computed-cycle", span,
            ring.Count == 1
                ? $"The indicator {Q(ring[0])} is computed from itself."
                : $"These computed indicators build on each other in a ring: {string.Join(" → ", ring.Append(ring[0]).Select(Q))}.",
            "Let one of them be computed from published figures only.");

    /// <summary>Units that a rule cannot be used on, or another unit than the one that comes out.</summary>
    public static Diagnostic ComputedUnit(SourceSpan span, string why, string cure) => Error("computed-unit", span, why, cure);

    /// <summary>Dimensions that do not fit together.</summary>
    public static Diagnostic ComputedDimension(SourceSpan span, string why, string cure) => Error("computed-dimension", span, why, cure);

    /// <summary>A measurement file of an indicator that is computed.</summary>
    /// <param name="definition">The file that says so.</param>
    public static Diagnostic ComputedAndMeasured(SourceSpan measurements, string definition) =>
        Error("computed-and-measured", measurements, $"The indicator is computed, says {Q(definition)}, so it has no figures of its own.",
            "Delete this file, or the key ‘computed’ there.");

    public static Diagnostic ComputedWithSource(SourceSpan source) =>
        Error("computed-and-measured", source, "A computed indicator has no source of its own: its figures name the sources of their parts.",
            "Delete the key ‘source’.");

    /// <summary>A chain of computed indicators that nobody could follow.</summary>
    public static Diagnostic ComputedTooDeep(SourceSpan span, int most) =>
        Error("computed-too-large", span, $"This indicator is computed from computed ones, and they from others, more than {most} deep.",
            "Compute it from published figures.");

    public static Diagnostic ComputedTooLarge(SourceSpan span, int most) =>
        Error("computed-too-large", span,
            $"The figures of this indicator have more than {most} parts together; no more are allowed, so that no site can exhaust the machine.",
            "Compute it for fewer periods, members or publication dates.");

    public static Diagnostic ComputedOverflow(SourceSpan span, string period) =>
        Error("computed-too-large", span, $"The parts of the figure for {period} are so large that it cannot be reckoned.",
            "Write the parts in a larger unit.");

    /// <summary>A value that an index should bring to a scale that it lies outside of.</summary>
    /// <param name="index">The id of the index.</param>
    public static Diagnostic ValueOutsideScale(SourceSpan span, decimal value, string period, string index, decimal worst, decimal best) =>
        Error("value-outside-scale", span,
            $"The value {Plain(value)} of {period} lies outside the scale that the index {Q(index)} puts it on, "
            + $"from {Plain(worst)} (worst) to {Plain(best)} (best).",
            "Choose ‘worst’ and ‘best’ in the index so that every value lies between them; none is pressed into the scale.");

    /// <summary>A distribution that is not 100 percent, rounding allowed for.</summary>
    public static Diagnostic SharesDoNotAddUp(SourceSpan span, string indicator, string period, decimal sum) =>
        Error("shares-do-not-add-up", span,
            $"The shares of {Q(indicator)} for {period} are {Plain(sum)} percent together, and a distribution must be 100, rounding allowed for.",
            "Correct them, or add the share that is missing.");

    /// <summary>A category of one distribution that the other, which is 100 percent too, does not have.</summary>
    public static Diagnostic ShareLacksCounterpart(SourceSpan span, string period, string found, string lacking) =>
        Error("shares-do-not-add-up", span,
            $"For {period} there is a share of {Q(found)} but none of {Q(lacking)}, so the two distributions cannot be compared.",
            "Write a row for it: 0 where it has none, the status o where its share is not known.");

    private static string Plain(decimal number) => (number / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture);
}
