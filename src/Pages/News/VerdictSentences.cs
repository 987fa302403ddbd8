using BarometerSite.Assessment;
using BarometerSite.Editions.Comparing;
using BarometerSite.Model;
using BarometerSite.Pages.Common;

namespace BarometerSite.Pages.News;

/// <summary>A verdict that flipped, and what did it, in words.</summary>
internal static class VerdictSentences
{
    public static string Of(Change.Flip flip, NewsSubjects subjects, Wording wording)
    {
        var (before, after) = (("before", Word(flip.Before, wording)), ("after", Word(flip.After, wording)));
        if (flip.Before.Kind == flip.After.Kind && flip.After is Verdict.CannotTell cannot)
        {
            var reasons = cannot.Reasons.Select(reason => VerdictViews.Of(reason, wording).Text);
            return wording.Say("news_verdict_reasons", after, ("reasons", string.Join(' ', reasons)));
        }
        if (flip.Causes.IsEmpty)
            return wording.Say("news_verdict_plain", before, after);
        var join = flip.AreNeededTogether ? "news_causes_together" : "news_causes_each";
        var causes = flip.Causes.Select(cause => Cause(cause, flip, subjects, wording))
            .Aggregate((first, next) => wording.Say(join, ("first", first), ("next", next)));
        return wording.Say("news_verdict", before, after, ("causes", causes));
    }

    private static string Cause(Cause cause, Change.Flip flip, NewsSubjects subjects, Wording wording)
    {
        var key = "news_cause_" + Codes.Causes.Key(cause);
        return cause switch
        {
            Model.Cause.NewFigure when flip is { Decisive: { Value: not null } row, DecisiveBefore: null } => Figure(row),
            Model.Cause.Revision or Model.Cause.Correction when flip is { Decisive: { Value: not null } row, DecisiveBefore.Value: not null } => Figure(row),
            Model.Cause.Time when flip.After is Verdict.CannotTell cannot && cannot.Reasons.Contains(Reason.Overdue) => wording.Word("news_cause_time_overdue"),
            Model.Cause.NewFigure or Model.Cause.Revision or Model.Cause.Correction or Model.Cause.Time or Model.Cause.Withholding or Model.Cause.Alteration
                or Model.Cause.Target or Model.Cause.Measure or Model.Cause.Method => wording.Word(key),
            _ => throw new ArgumentOutOfRangeException(nameof(cause)),
        };

        string Figure(Measurement row)
        {
            var indicator = subjects.Indicator(row.Indicator);
            return wording.Say(key + "_of", ("period", wording.Period(row.Period)), ("figure", FigureSentences.Text(indicator, row, wording)),
                ("before", FigureSentences.Text(indicator, flip.DecisiveBefore, wording)));
        }
    }

    /// <summary>As it stands within a sentence.</summary>
    private static string Word(Verdict verdict, Wording wording)
    {
        var word = VerdictViews.Of(verdict.Kind, [], wording).Word;
        return char.ToLowerInvariant(word[0]) + word[1..];
    }
}
