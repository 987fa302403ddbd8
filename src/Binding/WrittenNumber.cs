using System.Text.RegularExpressions;
using BarometerSite.Problems;

namespace BarometerSite.Binding;

/// <summary>A number as somebody wrote it.</summary>
/// <param name="Decimals">How many it was written with.</param>
internal readonly partial record struct WrittenNumber(decimal Value, int Decimals, string Text, SourceSpan Span)
{
    /// <summary>Whether it may have been meant a thousand times as large: 16.814 where the point is the decimal mark, 16,814 where the comma is.</summary>
    public bool LooksLikeThousands => Thousands().IsMatch(Text);

    public bool IsWhole => decimal.IsInteger(Value) && !LooksLikeThousands;

    /// <summary>For a number that is to be whole: the one that was probably meant, as the end of a sentence.</summary>
    public string WholeCure => LooksLikeThousands
        ? $"; write {Text.Replace(".", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal)}, without a mark, if that is meant"
        : "";

    [GeneratedRegex(@"^-?[1-9][0-9]{0,2}[.,][0-9]{3}$")]
    private static partial Regex Thousands();
}
