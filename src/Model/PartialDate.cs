namespace BarometerSite.Model;

/// <summary>A date as precise as it is known: a year, a month or a day. Ordered by its last possible day.</summary>
internal readonly record struct PartialDate(int Year, int? Month, int? Day) : IComparable<PartialDate>
{
    /// <summary>The last day that the date can mean: what is known to be from 2016 was surely out when 2016 had ended.</summary>
    public DateOnly Latest => Day is { } day
        ? new DateOnly(Year, Month!.Value, day)
        : new DateOnly(Year, Month ?? 12, 1).AddMonths(1).AddDays(-1);

    /// <summary>The first day that the date can mean.</summary>
    public DateOnly Earliest => new(Year, Month ?? 1, Day ?? 1);

    /// <summary>Reads <c>2016</c>, <c>2016-06</c> or <c>2016-06-18</c>.</summary>
    public static bool TryParse(string text, out PartialDate date)
    {
        date = default;
        var format = text.Length switch { 4 => "yyyy", 7 => "yyyy-MM", 10 => "yyyy-MM-dd", _ => null };
        if (format is null || !DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return false;
        date = new PartialDate(day.Year, text.Length >= 7 ? day.Month : null, text.Length == 10 ? day.Day : null);
        return day.Year is >= 1900 and <= 2199;
    }

    public int CompareTo(PartialDate other) => Latest.CompareTo(other.Latest);

    public override string ToString() => (Month, Day) switch
    {
        ({ } month, { } day) => string.Create(CultureInfo.InvariantCulture, $"{Year}-{month:D2}-{day:D2}"),
        ({ } month, _) => string.Create(CultureInfo.InvariantCulture, $"{Year}-{month:D2}"),
        _ => Year.ToString(CultureInfo.InvariantCulture),
    };
}
