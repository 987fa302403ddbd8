using BarometerSite.Assessment;
using BarometerSite.Model;

namespace BarometerSite.Editions.Comparing;

/// <summary>All that was concluded of a goal, with the figures that it rests on by what they are figures of.</summary>
internal static class WorkingContent
{
    public static bool AreSame(GoalAssessment before, GoalAssessment after) => Of(before).SequenceEqual(Of(after));

    private static IEnumerable<object?> Of(GoalAssessment goal) =>
    [
        goal.Verdict,
        goal.Changes,
        .. goal.Indication is { } shown
            ? [shown.Kind, Of(shown.Before), Of(shown.After), shown.Target, shown.YearsBefore, shown.YearsAfter]
            : Array.Empty<object?>(),
        .. goal.Parts.SelectMany(Of),
    ];

    private static IEnumerable<object?> Of(PartAssessment part) =>
    [
        part.Indicator.Id,
        part.Part.Cell,
        part.Verdict,
        .. Of(part.Movement),
        .. Of(part.Later),
        .. part.Gap is { } gap ? [gap.Course, .. Of(gap.First), .. Of(gap.Second)] : Array.Empty<object?>(),
        .. part.Standing is { } standing
            ? [Of(standing.Start), Of(standing.Decisive), Of(standing.Latest), standing.Expected, standing.Target]
            : Array.Empty<object?>(),
        .. part.Receipt is { } receipt ? Of(receipt) : [],
    ];

    private static IEnumerable<object?> Of(Receipt receipt) =>
    [
        receipt.Method,
        Of(receipt.Base),
        Of(receipt.Judged),
        receipt.Target,
        receipt.Allowance,
        receipt.Threshold,
        receipt.HasMilestones,
        receipt.Pace,
        .. Of(receipt.Movement),
        receipt.Test,
        receipt.Robustness,
    ];

    private static IEnumerable<object?> Of(Movement? movement) => movement is null
        ? [null]
        : [Of(movement.From), Of(movement.To), movement.Change, movement.Margin, movement.IsComparable, movement.IsSamplingKnown, movement.Course];

    private static IEnumerable<object?> Of(GroupMovement group) =>
        [group.Group.Indicator.Id, .. group.Group.Cell.Select(cell => (cell.Dimension.Id, cell.Member)), Of(group.From), Of(group.To), group.Heading];

    private static (FigureKey, decimal?)? Of(Measurement? row) => row is null ? null : (row.Key, row.Value);
}
