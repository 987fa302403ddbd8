using BarometerSite.Model;

namespace BarometerSite.Assessment;

/// <summary>
/// The pace so far against the pace that is needed: P = [(y − y0) / (t − t0)] / [(yT − y0) / (tT − t0)], time in years, a half-year
/// 0.5. For shares and gaps it gives the same answer whichever way round they are told, which growth rates do not.
/// </summary>
/// <param name="Pace">P; one is just enough.</param>
/// <param name="Projected">The value at the due period if the pace holds.</param>
internal sealed record LinearPace(decimal Actual, decimal Needed, decimal Pace, decimal Projected)
{
    /// <summary>The share of the needed pace from which a goal counts as on track; the threshold of Eurostat and Open SDG, to stay recognisable.</summary>
    public const decimal OnTrackFrom = 0.95m;

    private const int Digits = 12;

    /// <summary>Null where no pace was needed, since the base already stood at the target.</summary>
    public static LinearPace? Of(Measurement from, Measurement to, decimal target, Period due)
    {
        var years = to.Period.Time - from.Period.Time;
        var allYears = due.Time - from.Period.Time;
        if (from.Value is not { } first || to.Value is not { } last || years <= 0 || allYears <= 0 || target == first)
            return null;
        // One division each, and its last digits cut off: thirds of a year must not push 0.95 below 0.95.
        var pace = decimal.Round((last - first) * allYears / ((target - first) * years), Digits);
        var projected = decimal.Round(first + ((last - first) * allYears / years), Digits);
        return new LinearPace((last - first) / years, (target - first) / allYears, pace, projected);
    }
}
