using BarometerSite.Assessment.Methods;
using BarometerSite.Model;

namespace BarometerSite.Assessment;

/// <summary>By which written rule a verdict was reached.</summary>
internal enum Method
{
    /// <summary>The due period is over: its measurement is held against the target.</summary>
    Level,

    /// <summary>The due period is not over, but the newest measurement keeps the target.</summary>
    Met,

    LinearPace,

    /// <summary>The change since the base is held against its uncertainty.</summary>
    Direction,

    /// <summary>The plan asked for no way yet: the measurement is held against the plan.</summary>
    Plan,
}

/// <summary>Everything that a verdict rests on, so that a reader can do the sum again.</summary>
/// <param name="Judged">The measurement that decided.</param>
/// <param name="Target">What it was held against, in the indicator's unit.</param>
internal sealed record Receipt(Method Method, Measurement? Base, Measurement Judged, decimal? Target, LinearPace? Pace, Movement? Movement)
{
    /// <summary>Changes whenever the same figures could get another verdict.</summary>
    public const string Version = "1.1";

    /// <summary>By how much the measurement may miss the target without being told from it; null where the target is held as a figure.</summary>
    public decimal? Allowance { get; init; }

    /// <summary>How the change was told from chance.</summary>
    public TestSettings Test { get; init; } = TestSettings.Default;

    /// <summary>The plan that the pace was held against; null where there was none.</summary>
    public PlannedPath? Plan { get; init; }

    /// <summary>Whether other ways of reckoning say the same; null where there is no verdict or no other way.</summary>
    public Robustness? Robustness { get; init; }
}
