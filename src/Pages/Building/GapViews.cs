using BarometerSite.Assessment;
using BarometerSite.Model;

namespace BarometerSite.Pages.Building;

/// <summary>How each of two groups moved, and what became of what lies between them, in one breath.</summary>
internal static class GapViews
{
    public static string? Of(GapMovement? gap, Wording wording)
    {
        if (gap is null)
            return null;
        var course = wording.Word("gap_" + Key(gap.Course));
        return gap.FirstHeading == gap.SecondHeading
            ? wording.Say("groups_both_" + Key(gap.FirstHeading), ("gap", course))
            : wording.Say("groups_apart",
                ("first", Name(gap.First, wording)), ("first_heading", wording.Word("heading_" + Key(gap.FirstHeading))),
                ("second", Name(gap.Second, wording)), ("second_heading", wording.Word("heading_" + Key(gap.SecondHeading))),
                ("gap", course));
    }

    private static string Name(Operand group, Wording wording) => group.Cell.IsEmpty
        ? wording.In(group.Indicator.Short)
        : string.Join(", ", group.Cell.Select(cell => wording.In(cell.Dimension.Member(cell.Member)!.Title)));

    private static string Key(Heading heading) => heading switch
    {
        Heading.Up => "up",
        Heading.Down => "down",
        Heading.Unchanged => "unchanged",
        _ => "unclear",
    };

    private static string Key(GapCourse course) => course switch
    {
        GapCourse.Grows => "grows",
        GapCourse.Shrinks => "shrinks",
        GapCourse.Unchanged => "unchanged",
        GapCourse.Turned => "turned",
        _ => "unclear",
    };
}
