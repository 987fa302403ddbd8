using System.Text.RegularExpressions;

namespace BarometerSite.Problems;

/// <summary>
/// What a spreadsheet takes for a formula when somebody opens a published file: OWASP's list for CSV injection, with the full-width forms. A number
/// with a sign is none, however it is written, nor is a sign alone, which is a dash.
/// </summary>
internal static partial class FormulaText
{
    private const string Openers = "=+-@\t\r\n＝＋－＠";

    public static bool Is(string text) => text.Length > 0 && Openers.Contains(text[0], StringComparison.Ordinal) && !SignedNumber().IsMatch(text);

    [GeneratedRegex(@"^-$|^[-+]\s?[0-9][0-9.,' \u00A0\u202F’]*([eE][-+]?[0-9]+)?\s?[%*a-zA-Z]?\z", RegexOptions.CultureInvariant)]
    private static partial Regex SignedNumber();
}
