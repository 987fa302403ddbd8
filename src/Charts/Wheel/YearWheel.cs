using BarometerSite.Markup;

namespace BarometerSite.Charts.Wheel;

/// <summary>
/// What happens in the course of a year, as a wheel that begins at its left end and runs clockwise: the first half-year above, the second
/// below. What has a month is tied to it, what comes each half-year stands in both halves, and what comes once a year in the middle, which
/// is no time at all.
/// </summary>
/// <param name="HalfYearly">Titles of what comes each half-year.</param>
/// <param name="Yearly">Titles of what comes once a year, in a month that is not set.</param>
/// <param name="Months">Titles for each of the twelve months.</param>
/// <param name="Note">What the wheel does not know, as sentences; null where it knows all.</param>
internal sealed record YearWheel(
    string Id, string Title, IChartWords Words,
    ImmutableArray<string> HalfYearly, ImmutableArray<string> Yearly, ImmutableArray<ImmutableArray<string>> Months, string? Note) : Chart(Id, Title, Words)
{
    public override string Kind => "wheel";

    public override string Finding => WheelDescription.Of(this);

    public bool HasMonths => Months.Any(titles => !titles.IsEmpty);

    public override bool IsMirrored => false;

    public override IChartLayout LayOut() => new WheelLayout(this);

    /// <param name="month">From one.</param>
    public ImmutableArray<string> In(int month) => Months[month - 1];

    public string Month(int month) => Words.Word("month_" + NumberFormat.Exact(month));

    /// <summary>A word as it begins a line or a sentence.</summary>
    public string Headed(string key) => Capitalised(Words.Word(key));
}
