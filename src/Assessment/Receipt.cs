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
}

/// <summary>Everything that a verdict rests on, so that a reader can do the sum again.</summary>
/// <param name="Judged">The measurement that decided.</param>
/// <param name="Target">What it was held against, in the indicator's unit.</param>
internal sealed record Receipt(Method Method, Measurement? Base, Measurement Judged, decimal? Target, LinearPace? Pace, Movement? Movement)
{
    /// <summary>Changes whenever the same figures could get another verdict.</summary>
    public const string Version = "1.0";
}
