using BarometerSite.Model;

namespace BarometerSite.Assessment.Methods;

/// <summary>
/// The growth-rate method of Eurostat's monitoring of the sustainable development goals, with the thresholds that the Basque statistical
/// office's implementation gives as Eurostat's: R = CAGR so far / CAGR needed against 95 and 60 percent; without a target the growth rate
/// itself against 1 and 0.1 percent a year.
/// </summary>
internal static class Eurostat
{
    private const decimal Significant = 0.95m;
    private const decimal Moderate = 0.60m;
    private const decimal SignificantRate = 0.01m;
    private const decimal ModerateRate = 0.001m;

    public static MethodResult<EurostatCategory> Judge(Journey journey)
    {
        if (journey is { First: < 0 } or { Last: < 0 } or { Target.Value: < 0 })
            return new MethodResult<EurostatCategory>.Refused(Refusal.ValueIsNegative);
        if (GrowthRate.WhyNot(journey.First, journey.Last, journey.Years) is { } why)
            return new MethodResult<EurostatCategory>.Refused(why);
        var rate = GrowthRate.Of(journey.First, journey.Last, journey.Years);
        if (journey.Target is not { } target)
        {
            var wanted = rate * journey.Sign;
            return new MethodResult<EurostatCategory>.Found(WithoutTarget(wanted), rate, null, Math.Clamp(250m * wanted, -5m, 5m));
        }
        if (GrowthRate.WhyNotTo(journey.First, target.Value, target.Years, journey.Better) is { } whyNot)
            return new MethodResult<EurostatCategory>.Refused(whyNot);
        var ratio = rate / GrowthRate.Of(journey.First, target.Value, target.Years);
        return new MethodResult<EurostatCategory>.Found(WithTarget(ratio), rate, ratio, Score(ratio));
    }

    private static EurostatCategory WithTarget(decimal ratio) => ratio switch
    {
        >= Significant => EurostatCategory.SignificantProgress,
        >= Moderate => EurostatCategory.ModerateProgress,
        >= 0 => EurostatCategory.InsufficientProgress,
        _ => EurostatCategory.MovementAway,
    };

    private static EurostatCategory WithoutTarget(decimal wanted) => wanted switch
    {
        >= SignificantRate => EurostatCategory.SignificantProgress,
        >= ModerateRate => EurostatCategory.ModerateProgress,
        >= -ModerateRate => EurostatCategory.NoChange,
        >= -SignificantRate => EurostatCategory.ModerateMovementAway,
        _ => EurostatCategory.SignificantMovementAway,
    };

    private static decimal Score(decimal ratio) => ratio >= Moderate
        ? Math.Min(5m / 0.7m * (ratio - Moderate), 5m)
        : Math.Max((5m / 1.2m * (ratio + Moderate)) - 5m, -5m);
}
