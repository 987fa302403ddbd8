using System.Globalization;
using BarometerSite.Model;

namespace BarometerSite.Tests.OpenData;

/// <summary>A measurement as any form of the data tells it; two forms agree when these are equal.</summary>
/// <param name="Cell">Members in the order of the indicator's dimensions, <c>_T</c> for the total.</param>
/// <param name="Measures">Value, lower, upper, n: plain numbers, or empty.</param>
/// <param name="Rest">Status, confidentiality, publication, source, note.</param>
internal sealed record FigureRow(string Period, string Cell, string Measures, string Rest)
{
    public static readonly string[] MeasureNames = ["value", "lower", "upper", "n"];
    public static readonly string[] RestNames = ["status", "confidentiality", "published", "source", "note"];

    public static FigureRow Of(Measurement row) => new(
        row.Period.ToSdmx(),
        string.Join('|', row.Cell.Members.Select(member => member ?? "_T")),
        string.Join('|', [Plain(row.Value), Plain(row.Lower), Plain(row.Upper), Plain(row.Count)]),
        string.Join('|', [Codes.Statuses.Of(row.Status), row.IsConfidential ? "C" : "F", row.Published?.ToString() ?? "", row.Source.Id, row.Note ?? ""]));

    /// <summary>Of what a form has in its columns.</summary>
    /// <param name="text">By the name of a column; null or empty for nothing.</param>
    public static FigureRow Of(Indicator indicator, Func<string, string?> text) => new(
        text("period")!,
        string.Join('|', indicator.Dimensions.Select(dimension => text(dimension.Id.Replace('-', '_')))),
        string.Join('|', MeasureNames.Select(name => Number(text(name)))),
        string.Join('|', RestNames.Select(name => text(name)?.ReplaceLineEndings("\n"))));

    /// <summary>Numbers are the same however many zeros stand at their end.</summary>
    private static string Number(string? text) =>
        string.IsNullOrEmpty(text) ? "" : Plain(decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture));

    private static string Plain(decimal? number) =>
        number is { } value ? (value / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture) : "";
}
