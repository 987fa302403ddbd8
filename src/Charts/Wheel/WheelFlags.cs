using BarometerSite.Charts.Drawing;

namespace BarometerSite.Charts.Wheel;

/// <summary>What happens in a month: a place on the rim, a pole from there away from the wheel, and the names beside the pole.</summary>
/// <param name="Top">Of the pole in the upper half; in the lower half its foot.</param>
internal sealed record WheelFlag(int Month, decimal X, decimal Y, decimal Top, PlacedLabel Label)
{
    public WheelFlag Down(decimal by) => this with { Y = Y + by, Top = Top + by, Label = Label with { Y = Label.Y + by } };
}

/// <summary>
/// Sets up the flags of a half of the wheel, around a centre at height zero. The farther a month is from the middle the higher its flag, so that
/// poles only pass flags nearer to the wheel; and these keep clear of the poles that pass.
/// </summary>
internal static class WheelFlags
{
    private const decimal CentreX = ChartPicture.Width / 2;
    private const decimal ToRim = 14;
    private const decimal ToPole = 7;

    public static ImmutableArray<WheelFlag> Above(YearWheel wheel) => [.. Of(wheel, place => place + 1)];

    /// <summary>As above, turned over: the year runs back to the left there.</summary>
    public static ImmutableArray<WheelFlag> Below(YearWheel wheel) =>
    [
        .. Of(wheel, place => wheel.Months.Length - place)
            .Select(flag => flag with { Y = -flag.Y, Top = -flag.Top, Label = flag.Label with { Y = -flag.Label.Y } }),
    ];

    private static List<WheelFlag> Of(YearWheel wheel, Func<int, int> monthAt)
    {
        var outermostFirst = Enumerable.Range(0, HalfTurn.Middles.Length)
            .Where(place => !wheel.In(monthAt(place)).IsEmpty)
            .OrderByDescending(place => Math.Abs(HalfTurn.Middles[place].Right)).ThenBy(place => place)
            .ToList();
        var flags = new List<WheelFlag>();
        for (var at = outermostFirst.Count - 1; at >= 0; at--)
        {
            var place = outermostFirst[at];
            var label = Label(wheel.In(monthAt(place)), X(place), [.. outermostFirst[..at].Select(X)]);
            var half = label.Box.Height / 2;
            var below = flags.Select(lower => lower.Label.Box).Where(lower => IsAcross(lower, label.Box));
            var bottom = below.Select(lower => lower.Top).Append(-WheelLayout.Radius - ToRim).Min();
            label = label with { Y = bottom - half - 2 };
            flags.Add(new WheelFlag(monthAt(place), X(place), -HalfTurn.Middles[place].Away * WheelLayout.Radius, label.Box.Top, label));
        }
        return flags;
    }

    private static decimal X(int place) => CentreX + (HalfTurn.Middles[place].Right * WheelLayout.Radius);

    /// <summary>On the side of its pole that has more room up to the next pole that passes, or the edge.</summary>
    private static PlacedLabel Label(ImmutableArray<string> titles, decimal x, ImmutableArray<decimal> passing)
    {
        var toLeft = x - passing.Where(other => other < x).Select(other => other + ToPole).DefaultIfEmpty(0).Max() - ToPole;
        var toRight = passing.Where(other => other > x).Select(other => other - ToPole).DefaultIfEmpty(ChartPicture.Width).Min() - x - ToPole;
        var isRight = toRight >= toLeft;
        // Several in one month begin with a dash, so that one can tell where the next begins.
        var lines = titles.SelectMany(title => TextSize.Wrap(titles.Length > 1 ? "–\u00a0" + title : title, Math.Max(toLeft, toRight)));
        var (place, anchor) = isRight ? (x + ToPole, TextAnchor.Start) : (x - ToPole, TextAnchor.End);
        return new PlacedLabel([.. lines], place, 0, anchor, "chart-wheel-flag-label");
    }

    private static bool IsAcross(Box one, Box other) => one.Left < other.Right + TextSize.Gap && other.Left < one.Right + TextSize.Gap;
}
