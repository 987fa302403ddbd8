namespace BarometerSite.Charts.Wheel;

/// <summary>Says what a wheel shows, time by time: what comes each half-year, what comes once, and then the months.</summary>
internal static class WheelDescription
{
    public static string Of(YearWheel wheel) => string.Join(' ',
    [
        .. Told(wheel.Headed("calendar_each_half_year"), wheel.HalfYearly),
        .. Told($"{wheel.Headed("calendar_once_a_year")}, {wheel.Words.Word("calendar_month_not_set")}", wheel.Yearly),
        .. wheel.Months.SelectMany((titles, index) => Told(Chart.Capitalised(wheel.Month(index + 1)), titles)),
        .. wheel.Note is { } note ? [note] : Array.Empty<string>(),
    ]);

    private static IEnumerable<string> Told(string time, ImmutableArray<string> titles) => titles.IsEmpty ? [] : [$"{time}: {string.Join("; ", titles)}."];
}
