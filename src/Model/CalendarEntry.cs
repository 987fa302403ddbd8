namespace BarometerSite.Model;

/// <summary>Something that happens in the course of every year: an entry of the year's wheel.</summary>
/// <param name="Text">A sentence or two.</param>
/// <param name="Source">Says that it happens, and when.</param>
internal sealed record CalendarEntry(string Id, LocalText Title, TimeOfYear When, LocalText Text, Source Source);

/// <summary>When in the year something happens, as closely as anybody has said. The months have their numbers.</summary>
internal enum TimeOfYear
{
    January = 1,
    February,
    March,
    April,
    May,
    June,
    July,
    August,
    September,
    October,
    November,
    December,
    EachHalfYear,

    /// <summary>In a month that is not set.</summary>
    OnceAYear,
}

internal static class TimesOfYear
{
    public const int Months = 12;

    public static bool IsMonth(this TimeOfYear time) => (int)time is >= 1 and <= Months;
}
