using BarometerSite.Model;

namespace BarometerSite.Assessment.Methods;

/// <summary>What a named method says, in its own categories, which it shares with no other; or why it says nothing.</summary>
internal abstract record MethodResult<TCategory>
    where TCategory : struct, Enum
{
    private MethodResult()
    {
    }

    /// <param name="Rate">The growth a year so far, as a fraction; above zero is upwards.</param>
    /// <param name="Ratio">The rate so far over the rate that was needed; null without a target.</param>
    /// <param name="Score">From −5 to 5, as the method publishes it.</param>
    internal sealed record Found(TCategory Category, decimal Rate, decimal? Ratio, decimal Score) : MethodResult<TCategory>
    {
        public decimal Rate { get; init; } = SignificantDigits.Round(Rate);

        public decimal? Ratio { get; init; } = SignificantDigits.Round(Ratio);

        public decimal Score { get; init; } = SignificantDigits.Round(Score);
    }


    internal sealed record Refused(Refusal Why) : MethodResult<TCategory>;
}
