using BarometerSite.Assessment;
using BarometerSite.Model;
using BarometerSite.Pages.Views;

namespace BarometerSite.Pages.Building;

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
        return part.IsTotal ? Name(part, wording) : wording.Say("part_of_indicator", ("indicator", wording.In(part.Indicator.Short)), ("cell", Name(part, wording)));
    }

    public static GoalPartView Of(GoalAssessment goal, PartAssessment part, ReceiptViews receipts, Wording wording) => new(
        NameBeside(goal.Goal, part.Part, wording) ?? Name(part.Part, wording),
        VerdictViews.Of(part.Verdict, wording),
        FigureViews.Of(part.Indicator, part.Series.Latest, wording),
        MovementViews.Of(part.Indicator, part.Movement, wording),
        GapViews.Of(part.Gap, wording),
        receipts.Of(goal, part));
}
