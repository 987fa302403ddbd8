using System.Text.RegularExpressions;
using BarometerSite.Binding;
using BarometerSite.Problems;

namespace BarometerSite.Importing.Layout;

/// <summary>Numbers as others write them: with signs that part thousands, a percent sign, a typographer's minus.</summary>
/// <param name="mark">The decimal mark of the texts; numbers that a file stores as such have a point.</param>
internal sealed class ForeignNumber(char mark)
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    private static readonly Regex Shape = new(@"^[-+]?[0-9]{1,15}([.,][0-9]+)*$", Options);
    private static readonly Regex Grouped = new(@"^[-+]?[0-9]{1,3}([.,][0-9]{3})+$", Options);

    /// <summary>Whether it is a number, whatever its marks mean.</summary>
    public static bool IsLike(ForeignCell cell) => cell.IsNumber ? NumberText.TryParse(cell.Text, '.', out _, out _) : Shape.IsMatch(Bare(cell.Text));

    /// <summary>The decimal mark that the texts of a column show.</summary>
    /// <returns>The mark, or null and an example that may mean two things; both null where there is no mark at all.</returns>
    public static (char? Mark, string? Unclear) MarkOf(IEnumerable<ForeignCell> cells)
    {
        string? unclear = null;
        char? found = null;
        foreach (var text in cells.Where(cell => !cell.IsNumber).Select(cell => Bare(cell.Text)).Where(text => Shape.IsMatch(text)))
        {
            var last = text.LastIndexOfAny(['.', ',']);
            if (last < 0)
                continue;
            // Two kinds: the last is the decimal mark. One of a kind that stands twice parts thousands.
            var first = text.IndexOfAny(['.', ',']);
            char? shown = text[first] != text[last] ? text[last]
                : first != last ? Other(text[last])
                : new WrittenNumber(0, 0, text.TrimStart('+'), default).LooksLikeThousands ? null
                : text[last];
            if (shown is null)
                unclear ??= text;
            else if (found is not null && found != shown)
                return (null, text);
            else
                found = shown;
        }

        return (found, found is null ? unclear : null);
    }

    public bool TryParse(ForeignCell cell, out WrittenNumber number)
    {
        number = default;
        var text = cell.Text;
        if (!cell.IsNumber)
        {
            text = Bare(text);
            var fraction = text.LastIndexOf(mark);
            var whole = fraction < 0 ? text : text[..fraction];
            if (whole.Contains(Other(mark), StringComparison.Ordinal))
            {
                if (!Grouped.IsMatch(whole) || whole.Contains(mark, StringComparison.Ordinal))
                    return false;
                whole = whole.Replace(Other(mark).ToString(), "", StringComparison.Ordinal);
            }

            text = (fraction < 0 ? whole : $"{whole}.{text[(fraction + 1)..]}").TrimStart('+');
        }

        if (!NumberText.TryParse(text, '.', out var value, out var decimals))
            return false;
        number = new WrittenNumber(value, decimals, text, default);
        return true;
    }

    private static char Other(char mark) => mark == ',' ? '.' : ',';

    private static string Bare(string text) => Regex.Replace(
        Regex.Replace(text.Replace('\u2212', '-'), @"\s*(%|pct\.?|procent)$", "", Options), @"(?<=[0-9])[ \u00A0\u202F\u2009'’](?=[0-9]{3})", "").Trim();
}
