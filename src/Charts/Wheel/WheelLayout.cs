using BarometerSite.Charts.Drawing;
using BarometerSite.Markup;

namespace BarometerSite.Charts.Wheel;

/// <summary>
/// Where everything on a year's wheel goes. From the rim inwards: the months, where any is known; a band for each half-year; the middle. Names
/// of what has a month stand as flags above and below the wheel. What has no room in its ring stands below all.
/// </summary>
internal sealed record WheelLayout : IChartLayout
{
    public const decimal Radius = 232;
    private const decimal MonthRing = 35;
    private const decimal Between = 10;
    private const int MostBandLines = 3;

    public WheelLayout(YearWheel wheel)
    {
        Wheel = wheel;
        BandOutside = wheel.HasMonths ? Radius - MonthRing : Radius;
        var fitting = wheel.HalfYearly.IsEmpty ? [] : Fitting(wheel.HalfYearly);
        BandLines = fitting ?? [[FirstHalf], [SecondHalf]];
        BandInside = BandLines.IsEmpty ? BandOutside : BandOutside - BandHeight(BandLines.Max(half => half.Length));
        MiddleRadius = BandLines.IsEmpty && !wheel.HasMonths ? Radius : BandInside - Between;

        var above = WheelFlags.Above(wheel);
        var below = WheelFlags.Below(wheel);
        CentreY = Math.Max(Radius + 6, -above.Select(flag => flag.Label.Box.Top).DefaultIfEmpty(0).Min());
        Flags = [.. above.Concat(below).Select(flag => flag.Down(CentreY))];
        var bottom = CentreY + Math.Max(Radius + 6, below.Select(flag => flag.Label.Box.Bottom).DefaultIfEmpty(0).Max());

        var yearly = WheelText.Heading(wheel.Headed("calendar_once_a_year"), wheel.Words.Word("calendar_month_not_set"), wheel.Yearly);
        var middle = yearly?.In(MiddleRadius - 6);
        HasMiddle = middle is not null;
        var halves = fitting is null ? WheelText.Heading(wheel.Headed("calendar_each_half_year"), null, wheel.HalfYearly) : null;
        var outside = new[] { halves, middle is null ? yearly : null }.OfType<WheelText>().SelectMany(text => text.Lines(ChartPicture.Width)).ToList();
        var stacked = WheelText.Stack(outside, bottom + (2 * Between));
        Texts = [.. (middle ?? []).Select(line => line with { Y = line.Y + CentreY }), .. stacked];
        Height = stacked.Select(line => line.Box.Bottom).Append(bottom).Max();
    }

    public YearWheel Wheel { get; }

    public decimal CentreY { get; }

    /// <summary>Radii of the two half-years' bands.</summary>
    public decimal BandOutside { get; }

    public decimal BandInside { get; }

    /// <summary>What stands in each half-year, line by line from the rim inwards above, and outwards below; empty where nothing does.</summary>
    public ImmutableArray<ImmutableArray<string>> BandLines { get; }

    /// <summary>Of the circle around what comes once a year.</summary>
    public decimal MiddleRadius { get; }

    /// <summary>Whether anything stands in that circle.</summary>
    public bool HasMiddle { get; }

    public ImmutableArray<WheelFlag> Flags { get; }

    /// <summary>What stands in the middle, or below the wheel.</summary>
    public ImmutableArray<WheelLine> Texts { get; }

    public decimal Height { get; }

    public Html Draw() => WheelDrawing.Draw(this);

    /// <summary>The radius on which a line of a band runs, counted from the rim.</summary>
    public decimal LineRadius(int half, int line)
    {
        var count = BandLines[half].Length;
        var middle = (BandOutside + BandInside) / 2;
        var outwards = ((count - 1) / 2m) - line;
        return middle + ((half == 0 ? outwards : -outwards) * TextSize.LineHeight);
    }

    private string FirstHalf => Wheel.Words.Word("calendar_first_half");

    private string SecondHalf => Wheel.Words.Word("calendar_second_half");

    private static decimal BandHeight(int lines) => (lines * TextSize.LineHeight) + 14;

    private ImmutableArray<ImmutableArray<string>>? Fitting(ImmutableArray<string> titles)
    {
        for (var most = titles.Length; most <= MostBandLines; most++)
        {
            // Bold, and clear of the ends of the band.
            var room = HalfTurn.Length * (BandOutside - BandHeight(most) + 7) * 0.9m / 1.1m;
            var first = Lines(FirstHalf, titles, room);
            var second = Lines(SecondHalf, titles, room);
            if (first.Length <= most && second.Length <= most)
                return [first, second];
        }
        return null;
    }

    private static ImmutableArray<string> Lines(string half, ImmutableArray<string> titles, decimal room) =>
        [.. titles.SelectMany((title, index) => TextSize.Wrap(index == 0 ? $"{half}: {title}" : title, room))];
}
