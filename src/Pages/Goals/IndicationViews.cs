using BarometerSite.Assessment;
using BarometerSite.Model;

namespace BarometerSite.Pages.Goals;

internal sealed record IndicationView(
    [Seen("both-miss, both-keep or target-between")] string Id,
    [Seen("text")] string Word,
    [Seen("what the figures before and after the due period show, as a sentence with both")] string Text,
    [Seen("that it is no verdict, and how far from the due period the figures are")] string Note) : View;

/// <summary>What the figures around a due period show, where that itself was not measured, in words that no one takes for a verdict.</summary>
internal static class IndicationViews
{
    private const int LongestSign = 2;

    public static IndicationView? Of(GoalAssessment assessment, Wording wording)
    {
        if (assessment.Indication is not { } found)
            return null;
        var indicator = assessment.Goal.Indicator;
        return new IndicationView(
            Codes.Indications.Of(found.Kind),
            Word(found.Kind, wording),
            wording.Say(Sentence(found),
                ("before", Brief(indicator, found.Before, wording)), ("before_period", wording.Period(found.Before.Period)),
                ("after", Brief(indicator, found.After, wording)), ("after_period", wording.Period(found.After.Period))),
            wording.Say("indication_note", ("years_before", Years(found.YearsBefore, wording)), ("years_after", Years(found.YearsAfter, wording))));
    }

    public static string Word(IndicationKind kind, Wording wording) => wording.Word("indication_" + Codes.Indications.Key(kind));

    public static string Years(decimal years, Wording wording) => wording.Decimal(years, 2);

    private static string Sentence(Indication found) => found.Kind switch
    {
        IndicationKind.BothMiss => found.Before.Value > found.Target ? "indication_both_above" : "indication_both_below",
        IndicationKind.BothKeep => "indication_both_kept",
        IndicationKind.TargetBetween => "indication_between",
        _ => throw new ArgumentOutOfRangeException(nameof(found)),
    };

    // The target stands beside the sentence with its unit; a unit that is a word need not be said twice more.
    private static string Brief(Indicator indicator, Measurement row, Wording wording) =>
        wording.UnitSign(indicator.Unit).Length > LongestSign ? wording.Number(indicator, row) : wording.Figure(indicator, row);
}
