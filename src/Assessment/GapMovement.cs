using BarometerSite.Model;

namespace BarometerSite.Assessment;

/// <summary>One of the two groups: its own level then and now, and where it went.</summary>
internal sealed record GroupMovement(Operand Group, Measurement From, Measurement To, Heading Heading);

/// <summary>
/// A gap can shrink because those behind gain or because those ahead lose, so the movement of each group belongs beside it.
/// </summary>
/// <param name="First">The group whose figure is held against the other's.</param>
internal sealed record GapMovement(GroupMovement First, GroupMovement Second, GapCourse Course)
{
    /// <summary>Null where the indicator is no gap or ratio, or where a figure is missing.</summary>
    public static GapMovement? Between(Indicator indicator, Series series, Measurement? from, Measurement? to, TestSettings test)
    {
        if (Groups(indicator.Computation) is not (var first, var second)
            || from is not { Value: { } before, Parts: [{ Measurement: { Value: not null } firstFrom }, { Measurement: { Value: not null } secondFrom }] }
            || to is not { Value: { } after, Parts: [{ Measurement: { Value: not null } firstTo }, { Measurement: { Value: not null } secondTo }] }
            || from.Period >= to.Period)
            return null;
        var isComparable = series.AreComparable(from, to);
        GroupMovement Group(Operand group, Measurement one, Measurement other) => new(group, one, other, isComparable ? Of(one, other, test) : Heading.Unclear);
        return new GapMovement(Group(first, firstFrom, firstTo), Group(second, secondFrom, secondTo), isComparable ? Course() : GapCourse.Unclear);

        GapCourse Course()
        {
            if (Of(from, to, test) == Heading.Unchanged)
                return GapCourse.Unchanged;
            var isRatio = indicator.Computation is Computation.Ratio;
            var (start, end) = (Ahead(before, isRatio), Ahead(after, isRatio));
            if (Math.Sign(start) * Math.Sign(end) < 0)
                return GapCourse.Turned;
            return Distance(before, isRatio) < Distance(after, isRatio) ? GapCourse.Grows : GapCourse.Shrinks;
        }
    }

    private static Heading Of(Measurement from, Measurement to, TestSettings test)
    {
        var change = to.Value!.Value - from.Value!.Value;
        if (Math.Abs(change) <= Uncertainty.OfChange(from, to, test))
            return Heading.Unchanged;
        return change > 0 ? Heading.Up : Heading.Down;
    }

    private static (Operand First, Operand Second)? Groups(Computation? computation) => computation switch
    {
        Computation.Gap gap => (gap.Of, gap.From),
        Computation.Ratio ratio => (ratio.Of, ratio.To),
        null or Computation.Index or Computation.CountBeyond or Computation.Distance => null,
        _ => throw new ArgumentOutOfRangeException(nameof(computation)),
    };

    private static decimal Ahead(decimal value, bool isRatio) => isRatio ? value - 1m : value;

    // Half as much and twice as much are equally far apart.
    private static decimal Distance(decimal value, bool isRatio) => isRatio && value > 0 ? Math.Max(value, 1m / value) : Math.Abs(value);
}
