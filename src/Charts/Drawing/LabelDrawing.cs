using BarometerSite.Markup;

namespace BarometerSite.Charts.Drawing;

/// <summary>Draws text. Lines are set apart in ems, so that a style sheet may change the size and the block stays around its middle.</summary>
internal static class LabelDrawing
{
    private const decimal LineEms = TextSize.LineHeight / TextSize.FontSize;

    /// <summary>From the middle of letters to the line that they stand on, in nearly every face: shorter than to ask for it by name, in every text.</summary>
    private const decimal MiddleEms = 0.35m;

    public static Html Draw(PlacedLabel label)
    {
        var anchor = label.Anchor switch
        {
            TextAnchor.Start => Html.Empty,
            TextAnchor.Middle => Html.Of($" text-anchor=\"middle\""),
            TextAnchor.End => Html.Of($" text-anchor=\"end\""),
            _ => throw new ArgumentOutOfRangeException(nameof(label)),
        };
        var down = label.Lines.Length == 1 ? Html.Of($" dy=\"{Ems(MiddleEms)}\"") : Html.Empty;
        return Html.Of($"<text class=\"{label.CssClass}\" x=\"{label.X}\" y=\"{label.Y}\"{down}{anchor}>{Lines(label)}</text>");
    }

    public static Html Draw(string text, decimal x, decimal y, TextAnchor anchor, string cssClass) => Draw(new([text], x, y, anchor, cssClass));

    private static IEnumerable<Html> Lines(PlacedLabel label) => label.Lines is [var only] ? [Html.Text(only)] : label.Lines.Select((line, index) =>
    {
        var down = index == 0 ? MiddleEms - ((label.Lines.Length - 1) * LineEms / 2) : LineEms;
        var value = index < label.ValueLines ? Html.Of($" class=\"chart-value\"") : Html.Empty;
        // The space is not seen, but keeps the lines apart when the text is copied or read aloud.
        var end = index < label.Lines.Length - 1 ? " " : "";
        return Html.Of($"<tspan{value} x=\"{label.X}\" dy=\"{Ems(down)}\">{line}{end}</tspan>");
    });

    private static string Ems(decimal ems) => decimal.Round(ems, 3).ToString("0.###", CultureInfo.InvariantCulture) + "em";
}
