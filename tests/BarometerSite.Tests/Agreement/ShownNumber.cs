using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using BarometerSite.Model;

namespace BarometerSite.Tests.Agreement;

/// <summary>A number as readers see it, rounded to the decimals that it is written with.</summary>
internal readonly partial record struct ShownNumber(decimal Value, int Decimals)
{
    /// <summary>All numbers in a text of a page, periods too.</summary>
    public static ImmutableArray<ShownNumber> In(string text, Language language) =>
        [.. Written().Matches(text).Select(match => Read(match.Value, language == Languages.Danish ? ',' : '.'))];

    /// <param name="text">As machines write it: <c>-1.5</c>.</param>
    public static ShownNumber OfMachine(string text) => Read(text, '.');

    /// <summary>Whether it is the number, rounded as the site rounds: half away from zero.</summary>
    public bool Shows(decimal number) => decimal.Round(number, Decimals, MidpointRounding.AwayFromZero) == Value;

    public override string ToString() => Value.ToString("F" + Decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    private static ShownNumber Read(string written, char mark)
    {
        var group = mark == ',' ? "." : ",";
        var plain = written.Replace('\u2212', '-').Replace(group, "", StringComparison.Ordinal).Replace(mark, '.');
        var point = plain.IndexOf('.', StringComparison.Ordinal);
        return new(decimal.Parse(plain, CultureInfo.InvariantCulture), point < 0 ? 0 : plain.Length - point - 1);
    }

    [GeneratedRegex(@"\u2212?[0-9]+(?:[.,][0-9]+)*")]
    private static partial Regex Written();
}
