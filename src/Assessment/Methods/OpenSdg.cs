using System.Diagnostics;
using BarometerSite.Model;

namespace BarometerSite.Assessment.Methods;

/// <summary>
/// The progress measure of Open SDG 2.4, after Statistics Canada: with a target R = ±CAGR so far / |CAGR needed| against 95, 60 and 0
/// percent, and a target that is kept beats everything; without one the growth rate against 1.5 and 0.5 percent a year, which shrink by
/// the factor C the nearer the base lies to a natural limit. Time is not cut to whole years as there.
/// </summary>
internal static class OpenSdg
{
    private const decimal Substantial = 0.95m;
    private const decimal Moderate = 0.60m;
    private const decimal SubstantialRate = 0.015m;
    private const decimal ModerateRate = 0.005m;

    /// <param name="limit">The value that the indicator cannot pass, as 100 percent; null where there is none.</param>
    public static MethodResult<OpenSdgCategory> Judge(Journey journey, decimal? limit = null)
    {
        if (journey.Years <= 0)
            return new MethodResult<OpenSdgCategory>.Refused(Refusal.NoTime);
        var why = GrowthRate.WhyNot(journey.First, journey.Last, journey.Years);
        decimal? rate = why is null ? GrowthRate.Of(journey.First, journey.Last, journey.Years) : null;
        if (journey.IsKept)
            return new MethodResult<OpenSdgCategory>.Found(OpenSdgCategory.TargetAchieved, rate ?? 0m, null, 5m);
        if (rate is not { } found)
            return new MethodResult<OpenSdgCategory>.Refused(why!.Value);
        var wanted = found * journey.Sign * (journey.First < 0 ? -1 : 1);
        if (journey.Target is not { } target)
            return WithoutTarget(found, wanted, limit is { } natural ? Closeness(journey.First, natural) : 1m);
        if (GrowthRate.WhyNotTo(journey.First, target.Value, target.Years, journey.Better) is { } whyNot)
            return new MethodResult<OpenSdgCategory>.Refused(whyNot);
        var ratio = wanted / Math.Abs(GrowthRate.Of(journey.First, target.Value, target.Years));
        return new MethodResult<OpenSdgCategory>.Found(WithTarget(ratio), found, ratio, Score(ratio));
    }

    /// <summary>C: 1 far from a natural limit, 0 at it. Only the thresholds above zero are scaled by it.</summary>
    public static decimal Closeness(decimal first, decimal limit)
    {
        const double Power = 4.44;
        var (value, bound) = (Math.Abs(first), Math.Abs(limit));
        if (bound == 0 || value >= 2m * bound)
            return 1m;
        var share = (value <= bound ? value : (2m * bound) - value) / bound;
        return decimal.Round(1m - (decimal)Math.Pow((double)share, Power), 9);
    }

    private static OpenSdgCategory WithTarget(decimal ratio) => ratio switch
    {
        >= Substantial => OpenSdgCategory.SubstantialProgress,
        >= Moderate => OpenSdgCategory.ModerateProgress,
        >= 0 => OpenSdgCategory.LimitedProgress,
        _ => OpenSdgCategory.Deterioration,
    };

    private static MethodResult<OpenSdgCategory>.Found WithoutTarget(decimal rate, decimal wanted, decimal closeness)
    {
        var category = wanted switch
        {
            _ when wanted < 0 => OpenSdgCategory.Deterioration,
            _ when wanted >= SubstantialRate * closeness => OpenSdgCategory.SubstantialProgress,
            _ when wanted >= ModerateRate * closeness => OpenSdgCategory.ModerateProgress,
            _ => OpenSdgCategory.LimitedProgress,
        };
        var score = category switch
        {
            OpenSdgCategory.Deterioration => Math.Max((125m * wanted) - 2.5m, -5m),
            _ when closeness == 0 => 5m,
            OpenSdgCategory.SubstantialProgress => Math.Min((500m * wanted / closeness) - 5m, 5m),
            OpenSdgCategory.ModerateProgress => (250m * wanted / closeness) - 1.25m,
            OpenSdgCategory.LimitedProgress => (500m * wanted / closeness) - 2.5m,
            // Without a target there is none to achieve.
            _ => throw new UnreachableException(),
        };
        return new MethodResult<OpenSdgCategory>.Found(category, rate, null, score);
    }

    private static decimal Score(decimal ratio) => ratio >= Moderate
        ? Math.Min((7.1429m * ratio) - 4.2857m, 5m)
        : Math.Max((4.1667m * ratio) - 2.5m, -5m);
}
