using BarometerSite.Markup;

namespace BarometerSite.Charts.Drawing;

/// <summary>Draws text. Lines are set apart in ems, so that a style sheet may change the size and the block stays around its middle.</summary>
internal static class LabelDrawing
{
    private const decimal LineEms = TextSize.LineHeight / TextSize.FontSize;

    /// <summary>From the middle of letters to the line that they stand on, in nearly every face: shorter than to ask for it by name, in every text.</summary>
    private const decimal MiddleEms = 0.35m;

    public static Html Draw(PlacedLabel label) => Text(label, Look(label.CssClass, label.Anchor));

    public static Html Draw(string text, decimal x, decimal y, TextAnchor anchor, string cssClass) => Draw(new PlacedLabel([text], x, y, anchor, cssClass));

    /// <summary>What is the same of several that follow each other is said once, around them.</summary>
    public static Html Draw(IEnumerable<PlacedLabel> labels)
    {
        var drawn = new List<Html>();
        List<PlacedLabel> left = [.. labels];
        for (var at = 0; at < left.Count;)
        {
            var (first, end) = (left[at], at + 1);
            while (end < left.Count && (left[end].CssClass, left[end].Anchor) == (first.CssClass, first.Anchor))
                end++;
            var look = Look(first.CssClass, first.Anchor);
            drawn.Add(end == at + 1 || look.IsEmpty
                ? Html.Concat(left[at..end].Select(Draw))
                : Svg.Group(look, left[at..end].Select(label => Text(label, Html.Empty))));
            at = end;
        }
        return Html.Concat(drawn);
    }

    private static Html Text(PlacedLabel label, Html look)
    {
        var down = label.Lines.Length == 1 ? Html.Of($" dy=\"{Ems(MiddleEms)}\"") : Html.Empty;
        return Html.Of($"<text{look} x=\"{label.X}\" y=\"{label.Y}\"{down}>{Lines(label)}</text>");
    }

    private static Html Look(string cssClass, TextAnchor anchor)
    {
        var css = cssClass.Length == 0 ? Html.Empty : Html.Of($" class=\"{cssClass}\"");
        return anchor switch
        {
            TextAnchor.Start => css,
            TextAnchor.Middle => Html.Of($"{css} text-anchor=\"middle\""),
            TextAnchor.End => Html.Of($"{css} text-anchor=\"end\""),
            _ => throw new ArgumentOutOfRangeException(nameof(anchor)),
        };
    }

    private static IEnumerable<Html> Lines(PlacedLabel label) => label.Lines is [var only] ? [Html.Text(only)] : label.Lines.Select((line, index) =>
    {
        var down = index == 0 ? MiddleEms - ((label.Lines.Length - 1) * LineEms / 2) : LineEms;
        var value = index < label.ValueLines ? Html.Of($" class=\"chart-value\"") : Html.Empty;
        // The space is not seen, but keeps the lines apart when the text is copied or read aloud.
        var end = index < label.Lines.Length - 1 ? " " : "";
        return Html.Of($"<tspan{value} x=\"{label.X}\" dy=\"{Ems(down)}\">{line}{end}</tspan>");
    });

    private static string Ems(decimal ems) => decimal.Round(ems, 3).ToString("#.###", CultureInfo.InvariantCulture) + "em";
}
