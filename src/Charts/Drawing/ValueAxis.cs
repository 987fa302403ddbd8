namespace BarometerSite.Charts.Drawing;

/// <summary>An axis of values with ticks at round numbers.</summary>
/// <param name="IsCut">Does not reach zero, which the drawing must say.</param>
/// <param name="Decimals">Decimals that the ticks need.</param>
internal sealed record ValueAxis(decimal From, decimal To, ImmutableArray<decimal> Ticks, bool IsCut, int Decimals)
{
    private const decimal WantedSteps = 4;

    /// <summary>Below this share of the height, values that far from zero can no longer be told apart.</summary>
    private const decimal ReadableShare = 0.2m;

    /// <summary>A cut axis spans at least this share of its highest value, so that noise does not look like a cliff.</summary>
    private const decimal LeastSpanWhenCut = 0.1m;

    /// <summary>Holds all values, and zero too unless they lie so close together, far from it, that a line would look flat.</summary>
    /// <param name="decimals">Decimals of the values; ticks are not finer.</param>
    public static ValueAxis ForLines(IReadOnlyCollection<decimal> values, int decimals)
    {
        var (low, high) = values.Count == 0 ? (0, 1) : (values.Min(), values.Max());
        var farthest = Math.Max(Math.Abs(low), Math.Abs(high));
        var isCut = low != high && low > 0 == high > 0 && low != 0 && high != 0 && high - low < ReadableShare * farthest;
        if (!isCut)
            return Round(Math.Min(low, 0), Math.Max(high, 0), decimals, isCut: false);
        var missing = Math.Max(0, (LeastSpanWhenCut * farthest) - (high - low)) / 2;
        return Round(low - missing, high + missing, decimals, isCut: true);
    }

    private static ValueAxis Round(decimal low, decimal high, int decimals, bool isCut)
    {
        if (low == high)
            high = low + 1;
        var step = NiceStep((high - low) / WantedSteps, decimals);
        var from = decimal.Floor(low / step) * step;
        var to = decimal.Ceiling(high / step) * step;
        var count = (int)((to - from) / step);
        return new(from, to, [.. Enumerable.Range(0, count + 1).Select(index => from + (index * step))], isCut && from != 0 && to != 0, DecimalsOf(step));
    }

    /// <summary>The 1, 2 or 5 times a power of ten that is next above.</summary>
    private static decimal NiceStep(decimal least, int decimals)
    {
        var power = 1m;
        while (power > least)
            power /= 10;
        while (power * 10 <= least)
            power *= 10;
        var step = power * (least <= power ? 1 : least <= 2 * power ? 2 : least <= 5 * power ? 5 : 10);
        var finest = new decimal(lo: 1, mid: 0, hi: 0, isNegative: false, scale: (byte)decimals);
        return Math.Max(step, finest);
    }

    private static int DecimalsOf(decimal step)
    {
        var decimals = 0;
        for (; step != decimal.Truncate(step); step *= 10)
            decimals++;
        return decimals;
    }
}
