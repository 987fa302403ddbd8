namespace BarometerSite.Model;

/// <summary>Half-years in a row, both ends included.</summary>
internal sealed record HalfYearSpan(Period First, Period Last)
{
    /// <summary>Twenty years: every goal is judged anew for each.</summary>
    public const int Most = 40;

    /// <summary>Two half-years, in their order, and no more than <see cref="Most"/> from end to end.</summary>
    public bool IsPossible => First.Kind == PeriodKind.HalfYear && Last.Kind == PeriodKind.HalfYear && Length is >= 1 and <= Most;

    public int Length => Number(Last) - Number(First) + 1;

    public IEnumerable<Period> HalfYears => Enumerable.Range(Number(First), Length).Select(number => Period.HalfYear(number / 2, (number % 2) + 1));

    private static int Number(Period halfYear) => (halfYear.Year * 2) + halfYear.Part - 1;
}
