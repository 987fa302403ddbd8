using BarometerSite.Assessment.Methods;
using BarometerSite.Model;

namespace BarometerSite.Assessment;

/// <summary>What is asked: one series held against one target, on one day, with one test.</summary>
internal sealed record Question(Indicator Indicator, Series Series, Target Target, DateOnly AsOf, TestSettings Test)
{
    /// <summary>From where the movement is counted. Another one than the target's own may be tried; what is held against stays the same.</summary>
    public Period? BasePeriod { get; init; } = BaseOf(Target);

    public Measurement? Base => BasePeriod is { } period ? Series.At(period) : null;

    /// <inheritdoc cref="WantedOf"/>
    public Better Wanted => WantedOf(Target, Indicator);

    /// <summary>What the figure is held against; null for a direction, and where it depends on a base that was not measured.</summary>
    public decimal? Post => Target switch
    {
        Target.Level level => level.Value,
        Target.Rank rank => rank.Place,
        Target.Parity parity => parity.Tolerance ?? 0m,
        Target.Change { IsPercent: true } change => Series.At(change.Base)?.Value * (1m + (change.Amount / 100m)),
        Target.Change change => Series.At(change.Base)?.Value + change.Amount,
        Target.Direction or Target.NotSet => null,
        _ => throw new InvalidOperationException(Target.GetType().Name),
    };

    /// <summary>
    /// By how much the figure may miss what it is held against. Only a distance that is to be none is tested, since a distance measured with
    /// uncertainty is never none; all else was decided as a figure and is held against the figure.
    /// </summary>
    public decimal? Allowance(Measurement measurement) =>
        Target is Target.Parity { Tolerance: null } ? Uncertainty.OfLevel(measurement, Test) : null;

    /// <summary>The plan from the base on; null where there is none to go from.</summary>
    public PlannedPath? Path => Base is { Value: { } start, Period: var from } && Post is { } post
        ? PlannedPath.Of(from, start, Target is Target.Level level ? level.Milestones : [], Target.Due, post)
        : null;

    /// <summary>Whether a measurement keeps the target. Only asked where there is a post.</summary>
    public bool IsMet(Measurement measurement)
    {
        var (value, post) = (measurement.Value!.Value, Post!.Value);
        return Wanted == Better.Lower ? value - (Allowance(measurement) ?? 0m) <= post : value >= post;
    }

    /// <summary>Which way a target wants a figure to go, whatever the indicator calls better.</summary>
    public static Better WantedOf(Target target, Indicator indicator) => target switch
    {
        Target.Level level => level.Bound == Bound.AtMost ? Better.Lower : Better.Higher,
        Target.Rank => Better.Lower,
        // What is to be mirrored is a distance, or a figure beside one.
        Target.Parity => indicator.Computation is Computation.Distance ? Better.Lower : indicator.Better,
        Target.Change or Target.Direction or Target.NotSet => indicator.Better,
        _ => throw new InvalidOperationException(target.GetType().Name),
    };

    public Movement? Movement(Measurement? from, Measurement? to)
    {
        var isDistance = Target is Target.Parity && Indicator.Computation is Computation.Distance;
        return Assessment.Movement.Between(isDistance ? Indicator with { Better = Better.Lower } : Indicator, Series, from, to, Test);
    }

    private static Period? BaseOf(Target target) => target switch
    {
        Target.Level level => level.Base,
        Target.Change change => change.Base,
        Target.Direction direction => direction.Base,
        Target.Parity parity => parity.Base,
        Target.Rank or Target.NotSet => null,
        _ => throw new ArgumentOutOfRangeException(nameof(target)),
    };
}
