using BarometerSite.Assessment;
using BarometerSite.Model;
using BarometerSite.Pages.Indicators;

namespace BarometerSite.Pages.Goals;

/// <summary>How each of two groups moved, and what became of what lies between them, in one breath.</summary>
internal static class GapViews
{
    /// <summary>With the levels of both groups, since what lies between them does not tell how they fare.</summary>
    public static string? Of(GapMovement? gap, Wording wording) =>
        gap is null ? null : $"{Sentence(gap, wording)} {Levels(gap.First, wording)} {Levels(gap.Second, wording)}";

    public static string Sentence(GapMovement gap, Wording wording)
    {
        var course = wording.Word("gap_" + Codes.GapCourses.Key(gap.Course));
        return gap.First.Heading == gap.Second.Heading
            ? wording.Say("groups_both_" + Codes.Headings.Key(gap.First.Heading), ("gap", course))
            : wording.Say("groups_apart",
                ("first", Name(gap.First.Group, wording)), ("first_heading", wording.Word("heading_" + Codes.Headings.Key(gap.First.Heading))),
                ("second", Name(gap.Second.Group, wording)), ("second_heading", wording.Word("heading_" + Codes.Headings.Key(gap.Second.Heading))),
                ("gap", course));
    }

    private static string Levels(GroupMovement group, Wording wording) => wording.Say("group_levels",
        ("group", Name(group.Group, wording)),
        ("from", wording.Figure(group.Group.Indicator, group.From)), ("from_period", wording.Period(group.From.Period)),
        ("to", wording.Figure(group.Group.Indicator, group.To)), ("to_period", wording.Period(group.To.Period)));

    private static string Name(Operand group, Wording wording) =>
        group.Cell.IsEmpty ? wording.In(group.Indicator.Short) : ComputationViews.Members(group.Cell, wording);
}
