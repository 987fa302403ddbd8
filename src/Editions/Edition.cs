using BarometerSite.Assessment;
using BarometerSite.Model;

namespace BarometerSite.Editions;

/// <summary>
/// All that the barometer states on a day: goals, targets, verdicts with their receipts, figures with their sources, texts. It is a value: two
/// loads of one commit are equal, and what is written can be read back to an equal one. Nothing behind it asks the sources again.
/// </summary>
/// <param name="AsOf">What was known on that day counts, and which due periods are over.</param>
/// <param name="MethodVersion">Of the rules by which its verdicts were reached.</param>
/// <param name="Barometer">Without the figures that were published later.</param>
/// <param name="Goals">In the order of the barometer's goals.</param>
internal sealed record Edition(DateOnly AsOf, string MethodVersion, Barometer Barometer, EquatableArray<GoalAssessment> Goals)
{
    public static Edition Of(Barometer barometer, DateOnly asOf)
    {
        var known = barometer.KnownOn(asOf);
        var goals = Assess(known, asOf);
        // How figures are shown follows from how they were judged, and changes no verdict.
        var decimals = ShownDecimals.Of(known.Indicators.Items, goals);
        if (decimals.Count > 0)
            goals = Assess(known = known.ShownWith(decimals), asOf);
        return new Edition(asOf, Receipt.Version, known, goals);
    }

    /// <summary>The same verdicts on the same figures, among other texts.</summary>
    /// <param name="barometer">Of the same goals and indicators, from which these were made.</param>
    public Edition Around(Barometer barometer) =>
        this with { Barometer = barometer.WithoutLater(AsOf) with { Goals = Barometer.Goals, Indicators = Barometer.Indicators } };

    private static EquatableArray<GoalAssessment> Assess(Barometer known, DateOnly asOf)
    {
        var assessed = new GoalAssessment[known.Goals.Length];
        // No goal looks at another.
        Parallel.For(0, assessed.Length, at => assessed[at] = Assessor.Assess(known.Goals[at], asOf, known.Site.Test));
        return [.. assessed];
    }
}
