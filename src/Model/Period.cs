namespace BarometerSite.Model;

internal enum PeriodKind
{
    Year,
    SchoolYear,
    HalfYear,
    Quarter,
    Month,
}

/// <summary>
/// The time that a figure speaks of: a year, a half-year, a quarter, a month or a school year (August to July, named by the year
/// in which it begins). Ordered by the middle of the time, then the shorter first.
/// </summary>
internal readonly record struct Period : IComparable<Period>
{
    private Period(PeriodKind kind, int year, int part) => (Kind, Year, Part) = (kind, year, part);

    public PeriodKind Kind { get; }

    public int Year { get; }

    /// <summary>Which half, quarter or month of the year, from one; one for whole years.</summary>
    public int Part { get; }

    /// <summary>
    /// The middle of the period in years, so that a half-year is 0.5 from the next and 2014 lies between 2014-H1 and 2014-H2.
    /// </summary>
    public decimal Time => Year + (Kind == PeriodKind.SchoolYear ? 13m / 12m : (Part - 0.5m) / Parts(Kind));

    public DateOnly FirstDay => Kind == PeriodKind.SchoolYear
        ? new DateOnly(Year, 8, 1)
        : new DateOnly(Year, ((Part - 1) * 12 / Parts(Kind)) + 1, 1);

    /// <summary>The last day of the period.</summary>
    public DateOnly LastDay => Kind == PeriodKind.SchoolYear
        ? new DateOnly(Year + 1, 7, 31)
        : new DateOnly(Year, Part * 12 / Parts(Kind), 1).AddMonths(1).AddDays(-1);

    /// <param name="half">1 or 2.</param>
    public static Period HalfYear(int year, int half) => new(PeriodKind.HalfYear, year, half);

    /// <summary>Reads <c>2014</c>, <c>2014-H1</c>, <c>2014-Q3</c>, <c>2014-05</c> or <c>2013/2014</c>; nothing else, and no year outside 1900–2199.</summary>
    public static bool TryParse(string text, out Period period)
    {
        period = default;
        if (text.Length < 4 || !TryYear(text.AsSpan(0, 4), out var year))
            return false;
        var rest = text.AsSpan(4);
        if (rest.IsEmpty)
            period = new Period(PeriodKind.Year, year, 1);
        else if (rest is ['-', 'H', >= '1' and <= '2'])
            period = new Period(PeriodKind.HalfYear, year, rest[2] - '0');
        else if (rest is ['-', 'Q', >= '1' and <= '4'])
            period = new Period(PeriodKind.Quarter, year, rest[2] - '0');
        else if (rest is ['-', >= '0' and <= '1', >= '0' and <= '9'] && ((rest[1] - '0') * 10) + rest[2] - '0' is >= 1 and <= 12 and var month)
            period = new Period(PeriodKind.Month, year, month);
        else if (rest.Length == 5 && rest[0] == '/' && TryYear(rest[1..], out var next) && next == year + 1)
            period = new Period(PeriodKind.SchoolYear, year, 1);
        else
            return false;
        return true;
    }

    public int CompareTo(Period other)
    {
        var byTime = Time.CompareTo(other.Time);
        return byTime != 0 ? byTime : other.Kind.CompareTo(Kind);
    }

    public static bool operator <(Period left, Period right) => left.CompareTo(right) < 0;

    public static bool operator >(Period left, Period right) => left.CompareTo(right) > 0;

    public static bool operator <=(Period left, Period right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Period left, Period right) => left.CompareTo(right) >= 0;

    /// <summary>The form that files are written in.</summary>
    public override string ToString() => Kind switch
    {
        PeriodKind.Year => Year.ToString(CultureInfo.InvariantCulture),
        PeriodKind.SchoolYear => string.Create(CultureInfo.InvariantCulture, $"{Year}/{Year + 1}"),
        PeriodKind.HalfYear => string.Create(CultureInfo.InvariantCulture, $"{Year}-H{Part}"),
        PeriodKind.Quarter => string.Create(CultureInfo.InvariantCulture, $"{Year}-Q{Part}"),
        PeriodKind.Month => string.Create(CultureInfo.InvariantCulture, $"{Year}-{Part:D2}"),
        _ => throw new InvalidOperationException(Kind.ToString()),
    };

    /// <summary>SDMX's reporting-period form (SDMX 2.1, Section 6, 4.2.6): a half-year is <c>2014-S1</c>.</summary>
    public string ToSdmx() => Kind == PeriodKind.HalfYear ? string.Create(CultureInfo.InvariantCulture, $"{Year}-S{Part}") : ToString();

    /// <summary>Reads what <see cref="ToSdmx"/> writes.</summary>
    public static bool TryParseSdmx(string text, out Period period) =>
        TryParse(text is [_, _, _, _, '-', 'S', _] ? $"{text[..5]}H{text[6]}" : text, out period);

    private static int Parts(PeriodKind kind) => kind switch
    {
        PeriodKind.Year or PeriodKind.SchoolYear => 1,
        PeriodKind.HalfYear => 2,
        PeriodKind.Quarter => 4,
        PeriodKind.Month => 12,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static bool TryYear(ReadOnlySpan<char> digits, out int year) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out year) && year is >= 1900 and <= 2199;
}
