using BarometerSite.Model;
using BarometerSite.Pages.Common;

namespace BarometerSite.Pages.Goals;

/// <summary>What somebody else concluded; no <see cref="VerdictView"/>, so that no template can show it as one.</summary>
internal sealed record OutsideVerdictView(
    [Seen("who concluded it")] string By,
    [Seen("in their own words, to be quoted")] string Word,
    [Seen("when, of what, and by which rule")] string Text,
    [Seen("source")] SourceView Source) : View;

internal static class OutsideVerdictViews
{
    public static ImmutableArray<OutsideVerdictView> Of(Goal goal, Wording wording) =>
    [
        .. goal.OutsideVerdicts.Select(verdict => new OutsideVerdictView(
            wording.In(verdict.By), wording.In(verdict.Word), wording.In(verdict.Text), FigureViews.Source(verdict.Source, wording))),
    ];
}
