using System.Text.RegularExpressions;
using BarometerSite.Model;

namespace BarometerSite.Importing.Layout;

/// <summary>
/// What stands in statistical tables where a number would, or behind one: the signs of Statistics Denmark and PX (<c>-</c> none, <c>.</c> cannot exist,
/// <c>…</c> not there, <c>*</c> provisional), and the flags of Eurostat.
/// </summary>
internal sealed class Signs(ImmutableArray<Choice> said)
{
    /// <summary>Of a column without a number.</summary>
    public static readonly ImmutableArray<string> Codes = ["0", "m", "o", "c"];

    /// <summary>
    /// Not <c>..</c>: Statistics Denmark writes it both for what is too uncertain and for what is kept back, and nobody but its reader knows which.
    /// </summary>
    private static readonly FrozenDictionary<string, string> Usual = new Dictionary<string, string>
    {
        ["-"] = "0",
        ["–"] = "0",
        ["."] = "m",
        ["·"] = "m",
        ["..."] = "o",
        ["…"] = "o",
        [":"] = "o",
        ["NA"] = "o",
        ["N/A"] = "o",
        ["NAN"] = "o",
        [":c"] = "c",
        [": c"] = "c",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The code of a sign; null where it is none.</summary>
    public string? Code(string text) =>
        said.FirstOrDefault(choice => choice.Name == text)?.Text ?? (text.Length > 0 ? Usual.GetValueOrDefault(text) : null);

    /// <summary>Whether a figure stands in the cell, or what may stand in its place.</summary>
    public static bool IsFigure(ForeignCell cell) => IsNumber(cell) || Usual.ContainsKey(cell.Text) || cell.Text is ".." or "··";

    /// <summary>Whether it is a number, with a flag or without.</summary>
    public static bool IsNumber(ForeignCell cell) => ForeignNumber.IsLike(cell with { Text = Flagged(cell.Text).Number });

    /// <summary>A number and the flag behind it: <c>7,1*</c>, <c>7.1 b</c>.</summary>
    public static (string Number, ObservationStatus? Status) Flagged(string text)
    {
        if (Regex.Match(text, @"^(.*[0-9])\s*(\*|[bdepu])$", RegexOptions.NonBacktracking) is not { Success: true } match)
            return (text, null);
        ObservationStatus? status = match.Groups[2].Value switch
        {
            "*" or "p" => ObservationStatus.Provisional,
            "b" => ObservationStatus.Break,
            "d" => ObservationStatus.DefinitionDiffers,
            "e" => ObservationStatus.Estimated,
            "u" => ObservationStatus.LowReliability,
            _ => null,
        };
        return (match.Groups[1].Value, status);
    }
}
