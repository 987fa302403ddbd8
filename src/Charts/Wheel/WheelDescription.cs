using BarometerSite.Model;

namespace BarometerSite.Charts.Wheel;

/// <summary>Says what a wheel shows, time by time: what comes each half-year, what comes once, and then the months.</summary>
internal static class WheelDescription
{
    public static string Of(YearWheel wheel)
    {
        var told = wheel.Entries.Select(entry => entry.When).Distinct().Order(TimesInOrder)
            .Select(time => $"{wheel.Words.Headed(time)}{(time == TimeOfYear.OnceAYear ? $", {wheel.Words.MonthNotSet}" : "")}: {string.Join("; ", wheel.At(time))}.");
        return string.Join(' ', wheel.Note is { } note ? told.Append(note) : told);
    }

    /// <summary>What is known of no month comes first, the more often the sooner; the months follow.</summary>
    public static readonly Comparer<TimeOfYear> TimesInOrder = Comparer<TimeOfYear>.Create((one, other) => Place(one).CompareTo(Place(other)));

    private static int Place(TimeOfYear time) => time.IsMonth() ? (int)time : (int)time - (int)TimeOfYear.OnceAYear;
}
