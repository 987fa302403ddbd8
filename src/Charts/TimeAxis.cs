using System.Collections.Immutable;
using System.Globalization;

namespace BarometerSite.Charts;

/// <summary>An axis of time in years. It has a tick at each whole year in which something was measured or is due, and nowhere else.</summary>
internal sealed record TimeAxis(decimal From, decimal To, ImmutableArray<int> Years)
{
    public static TimeAxis Of(IReadOnlyCollection<decimal> times)
    {
        if (times.Count == 0)
            return new(0, 1, []);
        ImmutableArray<int> years = [.. times.Select(time => (int)decimal.Floor(time)).Distinct().Order()];
        var (from, to) = (Math.Min(times.Min(), years[0]), times.Max());
        return from == to ? new(from - 1, to + 1, years) : new(from, to, years);
    }

    public static string Write(int year) => year.ToString(CultureInfo.InvariantCulture);

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
            if (scale.At(last) - scale.At(year) >= distance && (labelled.Count == 0 || scale.At(year) - scale.At(labelled[^1]) >= distance))
                labelled.Add(year);
        }
        labelled.Add(last);
        return labelled.ToImmutable();
    }
}
