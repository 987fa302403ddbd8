using System.Collections.Immutable;
using BarometerSite.Model;

namespace BarometerSite.Charts.Wheel;

/// <summary>
/// What happens in the course of a year, as a wheel that begins at its left end and runs clockwise: the first half-year above, the second
/// below. What has a month is tied to it, what comes each half-year stands in both halves, and what comes once a year in the middle, which
/// is no time at all.
/// </summary>
/// <param name="Note">What the wheel does not know, as sentences; null where it knows all.</param>
internal sealed record YearWheel(string Id, string Title, ChartLanguage Language, WheelWords Words, ImmutableArray<WheelEntry> Entries, string? Note)
    : Chart(Id, Title, Language)
{
    public override string Finding => WheelDescription.Of(this);

    public override IChartLayout LayOut() => WheelLayout.Of(this);

    public ImmutableArray<string> At(TimeOfYear time) => [.. Entries.Where(entry => entry.When == time).Select(entry => entry.Title)];

    public bool HasMonths => Entries.Any(entry => entry.When.IsMonth());
}

internal sealed record WheelEntry(TimeOfYear When, string Title);

/// <summary>What times are called, as they stand within a sentence.</summary>
/// <param name="MonthNotSet">Said of what comes once a year.</param>
/// <param name="Months">All twelve.</param>
internal sealed record WheelWords(string EachHalfYear, string OnceAYear, string MonthNotSet, string FirstHalf, string SecondHalf, ImmutableArray<string> Months)
{
    /// <summary>As it begins a line or a sentence.</summary>
    public string Headed(TimeOfYear time) => ChartLanguage.Capitalised(time switch
    {
        TimeOfYear.EachHalfYear => EachHalfYear,
        TimeOfYear.OnceAYear => OnceAYear,
        _ => Months[(int)time - 1],
    });
}
