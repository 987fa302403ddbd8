using BarometerSite.Charts.Drawing;
using BarometerSite.Markup;

namespace BarometerSite.Charts.Grids;

/// <summary>Draws a grid of signs from its layout.</summary>
internal static class GridDrawing
{
    public static Html Draw(GridLayout layout)
    {
        var grid = layout.Grid;
        var signs = GridSigns.Define(grid.Id, grid.Key.Select(key => key.Sign));
        return Html.Of($"{signs}{Head(layout)}{layout.Rows.Select(row => Row(layout, row))}{Key(layout)}{layout.Notes.Select(Note)}");
    }

    private static Html Head(GridLayout layout)
    {
        var halves = layout.Grid.Columns.Select((column, at) => column.Year is null || !layout.HasHalves ? Html.Empty
            : LabelDrawing.Draw(column.Label, layout.Middle(at), TextSize.LineHeight * 1.5m, TextAnchor.Middle, "chart-axis-label"));
        // Between narrow columns a gap would make every line a broken one.
        var gap = layout.HasHalves ? 2 : 0m;
        var lines = layout.Grid.Columns.Select((column, at) => Line(column.IsReckoned, layout.Left(at) + gap, layout.Left(at + 1) - gap, layout.HeadBottom));
        return Html.Of($"{layout.Years.Select(LabelDrawing.Draw)}{halves}{lines}");
    }

    private static Html Row(GridLayout layout, PlacedRow row)
    {
        var signs = row.Row.Signs.Select((sign, at) => sign is null
            ? Html.Empty
            : GridSigns.Use(layout.Grid.Id, sign, layout.Middle(at), row.Y, layout.SignSide));
        return Html.Of($"{LabelDrawing.Draw(row.Name)}{signs}");
    }

    private static Html Key(GridLayout layout) => Html.Concat(layout.Key.Select(key =>
    {
        var sign = GridSigns.Use(layout.Grid.Id, key.Key.Sign, key.X + (key.Side / 2), key.Y, key.Side);
        return Html.Of($"{sign}{LabelDrawing.Draw(key.Key.Word, key.X + key.Side + 6, key.Y, TextAnchor.Start, "")}");
    }));

    private static Html Note(PlacedNote note) =>
        Html.Of($"{Line(note.IsReckoned, 0, note.Line, note.Label.Y)}{LabelDrawing.Draw(note.Label)}");

    private static Html Line(bool isReckoned, decimal from, decimal to, decimal y) =>
        Svg.Path(isReckoned ? "chart-grid-published chart-grid-reckoned" : "chart-grid-published", $"M{from} {y}H{to}");
}
