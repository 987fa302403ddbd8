using System.Text.RegularExpressions;

namespace BarometerSite.Binding;

/// <summary>Finds in a text what leads to a person: an address for mail, a telephone number, a Danish civil registration number (CPR).</summary>
internal static partial class PersonalData
{
    /// <summary>What is found, as a message says it; null where nothing is. The thing itself is never told on, since messages are public.</summary>
    public static string? Find(string text) =>
        Mail().IsMatch(text) ? "an e-mail address"
        : CivilRegistration().IsMatch(text) ? "a civil registration number"
        : Telephone().IsMatch(text) ? "a telephone number"
        : null;

    [GeneratedRegex(@"[\p{L}\p{Nd}._%+-]+@[\p{L}\p{Nd}-]+(\.[\p{L}\p{Nd}-]+)+")]
    private static partial Regex Mail();

    /// <summary>A day, a month, two digits of the year, four more; a day from 61 to 91 is one of the numbers that are given for a time.</summary>
    [GeneratedRegex(@"(?<![\d.,-])(0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01])(0[1-9]|1[0-2])\d{2}\s?[-–]?\s?\d{4}(?![\d-])")]
    private static partial Regex CivilRegistration();

    /// <summary>
    /// Eight digits, together, in twos or in fours, but no two years; or more behind a + and a country's code. A number with points between its threes is none.
    /// </summary>
    [GeneratedRegex("""
        (?<![\d.,+]) [2-9]\d (?<gap>[ .-]?) \d\d \k<gap> \d\d \k<gap> \d\d (?![\d,]|\.\d)
        | (?<![\d.,]) (?!(19|20)\d\d[ -](19|20)) [2-9]\d{3} [ -] \d{4} (?!\d)
        | \+\d{1,3} ([ -]?\d){6,}
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Telephone();
}
