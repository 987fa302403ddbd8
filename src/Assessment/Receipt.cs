using BarometerSite.Assessment.Methods;
using BarometerSite.Model;

namespace BarometerSite.Assessment;

/// <summary>Everything that a verdict rests on, so that a reader can do the sum again.</summary>
/// <param name="Judged">The measurement that decided.</param>
/// <param name="Target">What it was held against, in the indicator's unit.</param>
internal sealed record Receipt(Method Method, Measurement? Base, Measurement Judged, decimal? Target, LinearPace? Pace, Movement? Movement)
{
    /// <summary>Changes whenever the same figures could get another verdict.</summary>
    public const string Version = "1.1";

    /// <summary>What the measurement was held against, in the indicator's unit.</summary>
    public decimal? Target { get; init; } = SignificantDigits.Round(Target);

    /// <summary>By how much the measurement may miss the target without being told from it; null where the target is held as a figure.</summary>
    public decimal? Allowance { get; init; }

    /// <summary>
    /// What decides: of a pace the share that is enough, of a plan what it has for the time of the measurement, of a change the smallest that
    /// counts, of a distance what cannot be told from none, else the target itself.
    /// </summary>
    public decimal? Threshold { get; init; }

    /// <summary>Whether the plan that the pace was held against has milestones.</summary>
    public bool HasMilestones { get; init; }

    /// <summary>How the change was told from chance.</summary>
    public TestSettings Test { get; init; } = TestSettings.Default;

    /// <summary>Whether other ways of reckoning say the same; null where there is no verdict or no other way.</summary>
    public Robustness? Robustness { get; init; }

    /// <param name="plan">What the pace was held against; null where nothing was planned.</param>
    /// <param name="allowance">See <see cref="Allowance"/>.</param>
    public static Receipt Of(
        Method method, Measurement? from, Measurement judged, decimal? target, LinearPace? pace, Movement? movement,
        PlannedPath? plan = null, decimal? allowance = null) =>
        new(method, from, judged, target, pace, movement)
        {
            Allowance = SignificantDigits.Round(allowance),
            HasMilestones = plan is { HasMilestones: true },
            Threshold = SignificantDigits.Round(method switch
            {
                Method.LinearPace => LinearPace.OnTrackFrom,
                Method.Plan => plan!.At(judged.Period.Time),
                Method.Direction => movement?.Margin ?? target,
                Method.Level or Method.Met => allowance ?? target,
                _ => throw new ArgumentOutOfRangeException(nameof(method)),
            }),
        };
}
