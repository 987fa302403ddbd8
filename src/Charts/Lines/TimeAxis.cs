using BarometerSite.Charts.Drawing;

namespace BarometerSite.Charts.Lines;

/// <summary>An axis of time in years. It has a tick for each year in which something was measured or is due, and nowhere else.</summary>
/// <param name="Within">
/// Where in its year a tick stands. Where everything is of whole years, or of the same part of each, it stands under the points; where parts
/// of years are mixed, at the turn of the year.
/// </param>
internal sealed record TimeAxis(decimal From, decimal To, ImmutableArray<int> Years, decimal Within)
{
    public static TimeAxis Of(IReadOnlyCollection<decimal> times)
    {
        if (times.Count == 0)
            return new(0, 1, [], 0);
        ImmutableArray<int> years = [.. times.Select(time => (int)decimal.Floor(time)).Distinct().Order()];
        var parts = times.Select(time => time - decimal.Floor(time)).Distinct().Take(2).ToList();
        var within = parts.Count == 1 ? parts[0] : 0;
        var (from, to) = (Math.Min(times.Min(), years[0] + within), times.Max());
        return from == to ? new(from - 1, to + 1, years, within) : new(from, to, years, within);
    }

    /// <summary>The time at which a year's tick stands.</summary>
    public decimal Tick(int year) => year + Within;

    /// <summary>The years whose labels have room: the last and the first, then from the left what keeps its distance.</summary>
    public ImmutableArray<int> Labelled(LinearScale scale)
    {
        if (Years.Length < 2)
            return Years;
        var distance = TextSize.Width("0000") + TextSize.Gap;
        var last = Years[^1];
        var labelled = ImmutableArray.CreateBuilder<int>();
        foreach (var year in Years[..^1])
        {
            if (Between(year, last) >= distance && (labelled.Count == 0 || Between(labelled[^1], year) >= distance))
                labelled.Add(year);
        }
        labelled.Add(last);
        return labelled.ToImmutable();

        decimal Between(int one, int other) => scale.At(Tick(other)) - scale.At(Tick(one));
    }
}
