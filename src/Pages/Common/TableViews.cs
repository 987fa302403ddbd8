using BarometerSite.Markup;
using BarometerSite.Model;
using Columns = BarometerSite.Model.MeasurementColumns;
using BarometerSite.Pages.Indicators;

namespace BarometerSite.Pages.Common;

internal sealed record TableView(
    [Seen("text")] string Caption,
    [Seen("list of column, the first for the rows' headers")] ImmutableArray<ColumnView> Columns,
    [Seen("list of row")] ImmutableArray<RowView> Rows,
    [Seen("list of texts")] ImmutableArray<string> Notes) : View
{
    /// <summary>Of all that templates write most are cells of tables: as one piece they take a tenth of the time.</summary>
    [Seen("markup: all rows as they stand in a `tbody`; `rows` has them for another look")]
    public Html Body => RowView.Markup(Rows);

    /// <summary>The table where these notes are said beside it.</summary>
    public TableView Without(ImmutableArray<string> notes) => this with { Notes = [.. Notes.Except(notes, StringComparer.Ordinal)] };
}

internal sealed record ColumnView([Seen("text")] string Title, [Seen("true where the cells are numbers")] bool IsNumber) : View;

internal sealed record RowView(
    [Seen("what the row is about: its first cell")] string Header,
    [Seen("list of markup: the other cells, with a sign of class `marker` where the notes explain one")] ImmutableArray<Html> Cells) : View
{
    /// <summary>Cells and rows end where the next begin (HTML, 13.1.2.4).</summary>
    public static Html Markup(ImmutableArray<RowView> rows)
    {
        var text = new Html.Interpolation(0, 0);
        foreach (var row in rows)
        {
            text.AppendLiteral("<tr><th scope=\"row\">");
            text.AppendFormatted(row.Header);
            foreach (var cell in row.Cells)
            {
                text.AppendLiteral("<td>");
                text.AppendFormatted(cell);
            }
            text.AppendLiteral("\n");
        }
        return Html.Of(ref text);
    }
}

/// <summary>Figures as tables: one row per measurement, with the columns that any of them needs.</summary>
internal static class TableViews
{
    /// <summary>Rows from which on what is said again and again is said once below the table.</summary>
    private const int Long = 12;

    private const string Confidential = "[c]";
    private const string Replaced = "[r]";

    /// <param name="isReplaced">Which of the figures an edition showed and no vintage gives; of the rows that staff wrote none.</param>
    public static TableView OfRows(
        string caption, Indicator indicator, IEnumerable<Measurement> measurements, Wording wording, Func<Measurement, bool>? isReplaced = null)
    {
        ImmutableArray<Measurement> rows = [.. measurements];
        isReplaced ??= _ => false;
        var hasCells = rows.Any(row => !row.IsTotal);
        var hasCount = rows.Any(row => row.Count is not null);
        var hasBounds = rows.Any(row => row.Lower is not null || row.Upper is not null);

        var columns = ImmutableArray.CreateBuilder<ColumnView>();
        columns.Add(Titled(Columns.Period, isNumber: false));
        foreach (var dimension in hasCells ? indicator.Dimensions : [])
            columns.Add(new ColumnView(wording.In(dimension.Title), IsNumber: false));
        columns.Add(ValueColumn(indicator, wording));
        if (hasBounds)
            columns.AddRange(Titled(Columns.Lower, isNumber: true), Titled(Columns.Upper, isNumber: true));
        if (hasCount)
            columns.Add(new ColumnView(wording.Word(indicator.Unit == Unit.Rank ? "column_ranked" : "column_count"), IsNumber: true));
        if (indicator.Computation is not null)
            columns.Add(new ColumnView(wording.Word("column_parts"), IsNumber: false));
        var origins = new Origins(rows, isBrief: rows.Length >= Long, wording);
        columns.AddRange(origins.Columns);

        return new TableView(
            caption,
            columns.ToImmutable(),
            [
                .. rows.Select(row => new RowView(
                    wording.Period(row.Period),
                    [.. Cells(indicator, row, hasCells, hasBounds, hasCount, Marker(row), wording), .. origins.Cells(row)])),
            ],
            [
                .. Notes(rows, wording),
                .. rows.Any(isReplaced) ? [$"{Replaced} {wording.Word("note_replaced")}"] : ImmutableArray<string>.Empty,
                .. origins.Notes,
            ]);

        string? Marker(Measurement row) => isReplaced(row) ? Replaced : row.IsConfidential ? Confidential : NoteViews.Caution(row)?.Marker;

        ColumnView Titled(MeasurementColumn column, bool isNumber) => Column(column, isNumber, wording);
    }

    public static ColumnView Column(MeasurementColumn column, bool isNumber, Wording wording) => new(wording.Word("column_" + column.Id), isNumber);

    private static IEnumerable<Html> Cells(
        Indicator indicator, Measurement row, bool hasCells, bool hasBounds, bool hasCount, string? marker, Wording wording)
    {
        if (hasCells)
        {
            foreach (var (dimension, member) in indicator.Dimensions.Zip(row.Cell.Members))
                yield return Html.Text(wording.In(member is null ? dimension.Total : dimension.Member(member)!.Title));
        }
        var sign = marker is null ? Html.Empty : Html.Of($" <span class=\"marker\">{marker}</span>");
        yield return Html.Of($"{wording.Number(indicator, row)}{sign}");
        if (hasBounds)
        {
            yield return Optional(row.Lower is { } lower ? wording.Numbers.Write(lower, indicator.Decimals) : null);
            yield return Optional(row.Upper is { } upper ? wording.Numbers.Write(upper, indicator.Decimals) : null);
        }
        if (hasCount)
            yield return Optional(row.Count is { } count ? wording.Count(count) : null);
        if (indicator.Computation is not null)
            yield return Html.Text(ComputationViews.PartsText(indicator, row, wording));
    }

    // No cell is left blank: what was not given is a dash.
    private static Html Optional(string? text) => Html.Text(text ?? "–");

    public static ColumnView ValueColumn(Indicator indicator, Wording wording) =>
        new($"{wording.Word("column_value")} ({wording.UnitName(indicator.Unit)})", IsNumber: true);

    private static ImmutableArray<string> Notes(ImmutableArray<Measurement> rows, Wording wording)
    {
        // A figure that is not there needs no other caution.
        var notes = rows.Where(row => !row.IsConfidential).Select(row => NoteViews.Marked(row, wording));
        var absent = rows.Where(row => row.Value is null)
            .Select(row => row.IsConfidential
                ? $"{Confidential} {wording.Word("note_suppressed")}"
                : wording.Word(row.LacksParts ? "note_part_missing" : "note_missing"));
        return [.. notes.OfType<string>().Concat(absent).Distinct(StringComparer.Ordinal)];
    }
}
