using System.Text.RegularExpressions;

namespace BarometerSite.Problems;

/// <summary>Texts that should be a number and are not, each slip with its own cure.</summary>
internal static partial class Complaints
{
    /// <summary>A cell, or a value in YAML, that <see cref="NumberText.TryParse"/> refuses.</summary>
    /// <param name="mark">The decimal mark of the file; in YAML the point.</param>
    public static Diagnostic TextNotANumber(string found, SourceSpan span, char mark)
    {
        var isCell = span.File?.Path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) ?? false;
        var why = !isCell ? $"the decimal mark here is ‘{mark}’"
            : mark == '.' ? "the columns of this file are parted by commas, so its decimal mark is ‘.’"
            : "the columns of this file are parted by semicolons, so its decimal mark is ‘,’";
        var (what, cure) = NumberSlip(found, mark, why, isCell ? "; where nothing was measured, leave the whole row out" : "");
        return Error("text-not-a-number", span,
            found.Length == 0 ? "Nothing stands here, and a number is expected." : $"{Q(found)} is not a number{what}.",
            cure);
    }

    private static (string What, string Cure) NumberSlip(string found, char mark, string whyMark, string whenNone)
    {
        var other = mark == '.' ? ',' : '.';
        if (found.Length == 0)
            return ("", $"Write the number, such as 5{mark}8{whenNone}.");
        if (found.Contains('%', StringComparison.Ordinal))
            return (": the percent sign does not belong here",
                $"Write {Repaired(found.Replace("%", "", StringComparison.Ordinal), mark)}; the unit stands in the indicator.");
        if (found[0] is '\u2212' or '–' or '—' && found.Length > 1)
            return (": it begins with a dash that is not a minus sign", $"Write {Repaired("-" + found[1..], mark)}, with the hyphen of the keyboard.");
        if (found[0] == '+')
            return (": it begins with a plus", $"Write {Repaired(found[1..], mark)}.");
        if (Thousands(other).IsMatch(found) && !(mark == ',' && Regex.IsMatch(found, @"^-?[0-9]+\.[0-9]{3}$", RegexOptions.NonBacktracking)))
            return (": it seems to have thousands separators",
                $"Write {Repaired(found.Replace(other.ToString(), "", StringComparison.Ordinal), mark)}, without them.");
        if (Regex.IsMatch(found, @"^-?[0-9]+[.,][0-9]+$", RegexOptions.NonBacktracking))
        {
            return (": " + whyMark,
                $"Write {found.Replace(other, mark)}{OrWithout(found, other)}.");
        }
        if (Regex.IsMatch(found, @"^-?[0-9]{1,3}([ \u00a0\u202f'’][0-9]{3})+([.,][0-9]+)?$", RegexOptions.NonBacktracking))
            return (": it seems to have thousands separators", $"Write {Repaired(found, mark)}, without them.");
        if (Regex.IsMatch(found, @"^[-+]?[0-9]+([.,][0-9]+)?[eE][-+]?[0-9]+$", RegexOptions.NonBacktracking))
            return (": it is written with an exponent, as Excel shortens long numbers", "Show the cell in Excel with all its digits, then save again.");
        if (NumberText.TryParse(found.Trim(), mark, out _, out _))
            return (": spaces do not belong here", $"Write {found.Trim()}.");
        return ("", $"Write digits only, with ‘{mark}’ before the decimals, such as 5{mark}8{whenNone}.");
    }

    /// <summary>5.800 may be a number with three decimals or with a thousands separator; only its author knows.</summary>
    private static string OrWithout(string found, char mark) => found.IndexOf(mark, StringComparison.Ordinal) == found.Length - 4
        ? $", or without any mark if {found.Replace(mark.ToString(), "", StringComparison.Ordinal)} is meant"
        : "";

    private static Regex Thousands(char separator) => separator == '.'
        ? new Regex(@"^-?[0-9]{1,3}(\.[0-9]{3})+(,[0-9]+)?$", RegexOptions.NonBacktracking)
        : new Regex(@"^-?[0-9]{1,3}(,[0-9]{3})+\.[0-9]+$|^-?[0-9]{1,3}(,[0-9]{3}){2,}$", RegexOptions.NonBacktracking);

    /// <summary>The number that was probably meant, or an example.</summary>
    private static string Repaired(string text, char mark)
    {
        var tight = Regex.Replace(text, @"[ \u00a0\u202f'’]", "", RegexOptions.NonBacktracking);
        var repaired = tight.Count(character => character is '.' or ',') == 1 ? tight.Replace(',', mark).Replace('.', mark) : tight;
        return NumberText.TryParse(repaired, mark, out _, out _) ? repaired : $"5{mark}8";
    }
}
