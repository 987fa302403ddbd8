using BarometerSite.Charts.Drawing;
using BarometerSite.Markup;

namespace BarometerSite.Charts.Bars;

/// <summary>Draws a bar chart from its layout, from the back to the front.</summary>
internal static class BarDrawing
{
    public static Html Draw(BarLayout layout) => Html.Of($"{Caption(layout)}{Bars(layout)}{ZeroLine(layout)}{Limit(layout)}{Labels(layout)}");

    private static Html Caption(BarLayout layout) => layout.Chart.UnitCaption.Length == 0
        ? Html.Empty
        : LabelDrawing.Draw(layout.Chart.UnitCaption, ChartPicture.Width, TextSize.LineHeight / 2, TextAnchor.End, "chart-axis-label");

    /// <summary>One of no length is there too, unseen, for its value; what is confidential has none.</summary>
    private static Html Bars(BarLayout layout) => Html.Concat(layout.Rows.Take(layout.Chart.Bars.Length).Select(row =>
    {
        var css = "chart-bar" + (row.Bar.IsBeyondLimit ? " chart-bar-beyond" : "") + (row.Bar.IsTotal ? " chart-bar-total" : "");
        return Svg.Rectangle(css, row.Shape, MarkData.Of(row.Bar.Value));
    }));

    private static Html ZeroLine(BarLayout layout) =>
        Svg.Path("chart-axis", $"M{layout.X.At(0)} {layout.Top}V{layout.Bottom}");

    /// <summary>Twice: a broad stroke in the colour of the paper sets the line off from bars of any colour.</summary>
    private static Html Limit(BarLayout layout)
    {
        if (layout.Chart.Limit is not { } limit)
            return Html.Empty;
        var path = Html.Of($"M{layout.X.At(limit.Value)} {layout.Top - 4}V{layout.Bottom}");
        return Html.Of($"{Svg.Path("chart-limit-halo", path)}{Svg.Path("chart-limit", path)}");
    }

    private static Html Labels(BarLayout layout)
    {
        var (names, values) = (LabelDrawing.Draw(layout.Rows.Select(row => row.Name)), LabelDrawing.Draw(layout.Rows.Select(row => row.Value)));
        return Html.Of($"{names}{values}{(layout.LimitLabel is { } label ? LabelDrawing.Draw(label) : Html.Empty)}");
    }
}
