using System.Text.RegularExpressions;
using BarometerSite.Model;

namespace BarometerSite.Verification;

/// <summary>A number as readers see it, rounded to the decimals that it is written with.</summary>
internal readonly partial record struct ShownNumber(decimal Value, int Decimals)
{
    /// <summary>The first number of a text; null where there is none.</summary>
    public static ShownNumber? In(string text, Language language) => Written().Match(text) is { Success: true } match ? Read(match.Value, language) : null;

    /// <summary>Whether it is the figure, rounded as the site rounds: half away from zero.</summary>
    public bool Shows(decimal figure) => decimal.Round(figure, Decimals, MidpointRounding.AwayFromZero) == Value;

    private static ShownNumber? Read(string written, Language language)
    {
        var plain = written.Replace('\u2212', '-')
            .Replace(language.GroupMark, "", StringComparison.Ordinal).Replace(language.DecimalMark, ".", StringComparison.Ordinal);
        var point = plain.IndexOf('.', StringComparison.Ordinal);
        return decimal.TryParse(plain, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? new ShownNumber(value, point < 0 ? 0 : plain.Length - point - 1)
            : null;
    }

    [GeneratedRegex(@"\u2212?[0-9]+(?:[.,][0-9]+)*")]
    private static partial Regex Written();
}
