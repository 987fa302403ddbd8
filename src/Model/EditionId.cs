using System.Text.RegularExpressions;

namespace BarometerSite.Model;

/// <summary>
/// Which edition: a half-year, and how often its edition has been corrected. Written <c>2014-1</c> for the first half of 2014, its second
/// revision <c>2014-1r2</c>. Ordered by time, then by revision.
/// </summary>
/// <param name="Half">1 or 2.</param>
/// <param name="Revision">1 as first published; from 2 a correction.</param>
internal readonly partial record struct EditionId(int Year, int Half, int Revision = 1) : IComparable<EditionId>
{
    /// <summary>Whether it is a correction of the edition that was published first.</summary>
    public bool IsCorrection => Revision > 1;

    /// <summary>The edition that was published first of the half-year.</summary>
    public EditionId First => this with { Revision = 1 };

    /// <summary>The edition that would be published first of the half-year after it.</summary>
    public EditionId Next => Half == 1 ? new EditionId(Year, 2) : new EditionId(Year + 1, 1);

    public bool IsOfSameHalfYear(EditionId other) => First == other.First;

    public static bool TryParse(string text, out EditionId id)
    {
        var match = Form().Match(text);
        id = match.Success
            ? new EditionId(Number(match.Groups[1]), Number(match.Groups[2]), match.Groups[3].Success ? Number(match.Groups[3]) : 1)
            : default;
        return match.Success;

        static int Number(Group digits) => int.Parse(digits.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
    }

    public int CompareTo(EditionId other) => (Year, Half, Revision).CompareTo((other.Year, other.Half, other.Revision));

    public static bool operator <(EditionId left, EditionId right) => left.CompareTo(right) < 0;

    public static bool operator >(EditionId left, EditionId right) => left.CompareTo(right) > 0;

    public static bool operator <=(EditionId left, EditionId right) => left.CompareTo(right) <= 0;

    public static bool operator >=(EditionId left, EditionId right) => left.CompareTo(right) >= 0;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Half}{(IsCorrection ? $"r{Revision}" : "")}");

    [GeneratedRegex("^([0-9]{4})-([12])(?:r([2-9]|[1-9][0-9]))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
