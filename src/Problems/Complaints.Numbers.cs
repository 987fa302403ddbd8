using System.Text.RegularExpressions;

namespace BarometerSite.Problems;

/// <summary>Texts that should be a number and are not, each slip with its own cure.</summary>
internal static partial class Complaints
{
    /// <summary>A cell, or a value in YAML, that <see cref="NumberText.TryParse"/> refuses.</summary>
    /// <param name="mark">The decimal mark of the file; in YAML the point.</param>
    public static Diagnostic TextNotANumber(string found, SourceSpan span, char mark, NumberPlace place)
    {
        var why = place == NumberPlace.Key ? $"the decimal mark here is ‘{mark}’"
            : mark == '.' ? "the columns of this file are parted by commas, so its decimal mark is ‘.’"
            : "the columns of this file are parted by semicolons, so its decimal mark is ‘,’";
        var (what, cure) = Sign(found, place) ?? Flagged(found, mark, place) ?? NumberSlip(found, mark, why, WhenNone(place));
        return Error("text-not-a-number", span,
            found.Length == 0 ? "Nothing stands here, and a number is expected." : $"{Q(found)} is not a number{what}.",
            cure);
    }

    private static string WhenNone(NumberPlace place) => place switch
    {
        NumberPlace.Key => "",
        NumberPlace.Detail => "; where the source gives none, leave the cell empty",
        NumberPlace.Figure => "; where there is no figure, " + WithoutFigure,
        _ => throw new ArgumentOutOfRangeException(nameof(place)),
    };

    private const string WithoutFigure =
        "leave the cell empty and write m in the column ‘status’, or, where the source keeps it back, c in the column ‘confidentiality’";

    /// <summary>What stands in statistical tables where a figure would: a dash for none, dots and the like for what is missing or kept back.</summary>
    private static (string What, string Cure)? Sign(string found, NumberPlace place) => found.Trim().ToUpperInvariant() switch
    {
        _ when place == NumberPlace.Key => null,
        "-" or "–" or "—" or "\u2212" or "--" => (": a dash stands for none in a Danish table",
            place == NumberPlace.Figure ? $"Write 0; if the figure is missing, {WithoutFigure}." : "Write 0, or leave the cell empty."),
        "." or ".." or "..." or "…" or ":" or "*" or "N/A" or "NA" or "N.A." or "#N/A" or "NAN" or "NULL" or "NONE" or "X" or "?" or "I/T" or "U.O." =>
            (": it stands for a figure that is missing or kept back",
                place == NumberPlace.Figure ? Capitalised(WithoutFigure) + "." : "Leave the cell empty."),
        _ => null,
    };

    /// <summary>A number with a flag glued to it, as in tables made to be read: <c>10.9 b</c>, <c>10,9*</c>, <c>(10.9)</c>.</summary>
    private static (string What, string Cure)? Flagged(string found, char mark, NumberPlace place)
    {
        var match = Regex.Match(found.Trim(), @"^[(\[]?(-?[0-9]+([.,][0-9]+)?)[)\]]?\s*([a-zA-Z]{0,2}|\*{1,3}|[¹²³†])[)\]]?$", RegexOptions.NonBacktracking);
        if (place == NumberPlace.Key || !match.Success || match.Length == match.Groups[1].Length)
            return null;
        var (number, flag) = (Repaired(match.Groups[1].Value, mark), match.Groups[3].Value);
        var meaning = flag.ToLowerInvariant() switch
        {
            "" => "u in the column ‘status’ if the brackets mean that the figure is uncertain; a number below 0 has a minus",
            "b" or "d" or "e" or "p" or "u" => $"{flag.ToLowerInvariant()} in the column ‘status’",
            "*" => "p in the column ‘status’ if the star means that the figure is provisional, else what it means in the column ‘note’",
            "c" => "c in the column ‘confidentiality’, if the source keeps the figure back",
            _ => "what the flag means in the column ‘status’ or ‘note’",
        };
        return (flag.Length == 0 ? ": it stands in brackets" : ": a flag stands behind it", $"Write {number} here, and {meaning}.");
    }

    private static string Capitalised(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static (string What, string Cure) NumberSlip(string found, char mark, string whyMark, string whenNone)
    {
        var other = mark == '.' ? ',' : '.';
        if (found.Length == 0)
            return ("", $"Write the number, such as 5{mark}8{whenNone}.");
        if (NumberText.HasTooManyDigits(found, mark))
            return (" that can be published: it has too many digits", string.Create(CultureInfo.InvariantCulture,
                $"Round it: at most {NumberText.MostDigits} digits count, {NumberText.MostWholeDigits} of them before the decimal mark "
                + $"and {NumberText.MostDecimals} behind it."));
        if (Regex.IsMatch(found, @"^[-+\u2212–]?[0-9]+([.,][0-9]+)?[eE][-+\u2212–]?[0-9]+$", RegexOptions.NonBacktracking))
            return (": it is written with an exponent, as programs shorten long numbers",
                "Write it with all its digits; in Excel, show the cell so and save again.");
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
