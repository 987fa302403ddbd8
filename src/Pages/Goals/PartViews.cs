using BarometerSite.Assessment;
using BarometerSite.Model;
using BarometerSite.Pages.Common;
using BarometerSite.Pages.Receipts;

namespace BarometerSite.Pages.Goals;

/// <summary>One of the figures that a target is held against.</summary>
internal sealed record PartView(
    [Seen("text")] string Name,
    [Seen("verdict")] VerdictView Verdict,
    [Seen("the newest figure, or null")] FigureView? Latest,
    [Seen("movement, or null")] MovementView? Movement,
    [Seen("how two groups and what lies between them moved, or null")] string? Groups,
    [Seen("receipt, or null where nothing could be reckoned")] ReceiptView? Receipt) : View;

/// <summary>The parts that a target is held against, each by itself.</summary>
internal static class PartViews
{
    /// <summary>The members of its cell; of a total the indicator's own name.</summary>
    public static string Name(TargetPart part, Wording wording) => part.IsTotal
        ? wording.In(part.Indicator.Short)
        : MemberViews.Name(part.Indicator, part.Cell, wording);

    /// <summary>Null where the goal is judged on the total of its own indicator, which needs no name.</summary>
    public static string? NameBeside(Goal goal, TargetPart part, Wording wording)
    {
        if (ReferenceEquals(part.Indicator, goal.Indicator))
            return part.IsTotal && goal.Target.Parts.Length < 2 ? null : Name(part, wording);
        return part.IsTotal
            ? Name(part, wording)
            : wording.Say("part_of_indicator", ("indicator", wording.In(part.Indicator.Short)), ("cell", Name(part, wording)));
    }

    public static PartView Of(GoalAssessment goal, PartAssessment part, ReceiptViews receipts, Wording wording) => new(
        NameBeside(goal.Goal, part.Part, wording) ?? Name(part.Part, wording),
        VerdictViews.Of(part.Verdict, wording),
        FigureViews.Of(part.Indicator, part.Series.Latest, wording),
        MovementViews.Of(part.Indicator, part.Movement, wording),
        GapViews.Of(part.Gap, wording),
        receipts.Of(goal, part));
}
