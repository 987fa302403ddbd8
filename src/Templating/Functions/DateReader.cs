using System.Globalization;
using System.Text;

namespace BarometerSite.Templating.Functions;

/// <summary>Reads dates. English month names only; without a pattern, what the invariant culture reads.</summary>
internal static class DateReader
{
    private static readonly string[] DayFirst = ["d/M/yyyy", "d/M/yyyy H:m", "d/M/yyyy H:m:s", "d/M/yyyy H:m:s zzz", "d.M.yyyy", "d-M-yyyy"];

    /// <summary>Null if the text is no date.</summary>
    public static DateTime? Read(string text, string? pattern, bool dayFirst)
    {
        const DateTimeStyles styles = DateTimeStyles.AllowWhiteSpaces | DateTimeStyles.AdjustToUniversal;
        if (!string.IsNullOrEmpty(pattern))
            return DateTime.TryParseExact(text, ToNet(pattern), CultureInfo.InvariantCulture, styles, out var exact) ? exact : null;
        if (dayFirst && DateTime.TryParseExact(text, DayFirst, CultureInfo.InvariantCulture, styles, out var other))
            return other;
        return DateTime.TryParse(text, CultureInfo.InvariantCulture, styles, out var date) ? date : null;
    }

    /// <summary>The pattern as .NET writes it.</summary>
    private static string ToNet(string pattern)
    {
        var builder = new StringBuilder();
        for (var at = 0; at < pattern.Length; at++)
        {
            if (pattern[at] != '%' || at + 1 >= pattern.Length)
            {
                builder.Append(char.IsWhiteSpace(pattern[at]) ? " " : "\\" + pattern[at]);
                continue;
            }
            builder.Append(pattern[++at] switch
            {
                'a' => "ddd",
                'A' => "dddd",
                'b' or 'h' => "MMM",
                'B' => "MMMM",
                'd' => "dd",
                'e' => "d",
                'D' => @"MM\/dd\/yy",
                'F' => @"yyyy\-MM\-dd",
                'H' => "HH",
                'k' => "H",
                'I' => "hh",
                'l' => "h",
                'L' => "fff",
                'm' => "MM",
                'M' => "mm",
                'p' or 'P' => "tt",
                'r' => @"hh\:mm\:ss tt",
                'R' => @"HH\:mm",
                'S' => "ss",
                'T' or 'X' => @"HH\:mm\:ss",
                'x' => @"MM\/dd\/yyyy",
                'y' => "yy",
                'Y' => "yyyy",
                'Z' => "zzz",
                'g' => "",
                var other => "\\" + other,
            });
        }
        return builder.ToString();
    }
}
