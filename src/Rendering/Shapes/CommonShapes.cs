using System.Collections.Immutable;
using BarometerSite.Pages;
using BarometerSite.Pages.Views;

namespace BarometerSite.Rendering.Shapes;

/// <summary>What templates see of the parts that many pages share.</summary>
internal static class CommonShapes
{
    public static readonly Shape<LinkView> Link = new("link")
    {
        { "title", "text", view => view.Title },
        { "address", "site-relative or absolute address, or null where there is no page", view => view.Address },
    };

    public static readonly Shape<MenuItemView> MenuItem = new("menu item")
    {
        { "title", "text", view => view.Title },
        { "address", "site-relative address", view => view.Address },
        { "is_current", "true on the page itself and below it", view => view.IsCurrent },
    };

    public static readonly Shape<AlternateView> Alternate = new("alternate")
    {
        { "language", "code of the other language", view => view.Language },
        { "name", "the other language's own name", view => view.Name },
        { "address", "site-relative address", view => view.Address },
        { "is_same_page", "false where it is only the other language's front page", view => view.IsSamePage },
    };

    public static readonly Shape<SourceView> Source = new("source")
    {
        { "title", "as published", view => view.Title },
        { "publisher", "text", view => view.Publisher },
        { "date", "text, or null", view => view.Date },
        { "address", "absolute address, or null", view => view.Address },
    };

    public static readonly Shape<FigureView> Figure = new("figure")
    {
        { "value", "the number: 7,1", view => view.Value },
        { "unit", "its unit's sign: %; empty where there is none", view => view.Unit },
        { "text", "number and unit: 7,1 %", view => view.Text },
        { "period", "2014", view => view.Period },
        { "detail", "what must stand beside it, or null: nr. 5 af 20 byer", view => view.Detail },
        { "part", "what it is a figure of, where that is not the whole; else null", view => view.Part },
        { "source", "source", (view, page) => Source.Of(view.Source, page) },
        { "note", "in Danish, or null", view => view.Note },
        { "address", "site-relative address of its indicator (a Danish page)", view => view.Address },
    };

    public static readonly Shape<ReasonView> Reason = new("reason")
    {
        { "id", "target-not-set, no-measurement …", view => view.Id },
        { "text", "a sentence", view => view.Text },
    };

    public static readonly Shape<VerdictView> Verdict = new("verdict")
    {
        { "id", "reached, on-track, too-slow, unchanged, wrong-way, not-reached or cannot-tell", view => view.Id },
        { "word", "text", view => view.Word },
        { "explanation", "a sentence", view => view.Explanation },
        { "reasons", "list of reason; empty unless it cannot be told", (view, page) => Reason.List(view.Reasons, page) },
    };

    public static readonly Shape<TargetView> Target = new("target")
    {
        { "text", "text", view => view.Text },
        { "detail", "milestones on the way and parts that must each hold, as sentences, or null", view => view.Detail },
        { "is_set", "false where the policy has a placeholder", view => view.IsSet },
        { "placeholder", "what the policy writes instead of a figure, or null", view => view.Placeholder },
        { "due", "the period that decides, or null", view => view.Due },
        { "decided", "who decided it and when, or null", view => view.Decided },
        { "document", "link to the decision, or null", (view, page) => Link.Of(view.Document, page) },
        { "is_current", "false for a target that a later decision replaced", view => view.IsCurrent },
        { "change", "what the decision did to the one before it, as a sentence, or null for the first", view => view.Change },
        { "is_eased", "true where it promises less than the one before, or the same later", view => view.IsEased },
    };

    public static readonly Shape<MovementView> Movement = new("movement")
    {
        { "direction", "better, worse, unchanged or unclear", view => view.Direction },
        { "text", "a sentence", view => view.Text },
    };

    public static readonly Shape<ContentsView> Contents = new("contents entry")
    {
        { "title", "the heading", view => view.Title },
        { "anchor", "its id", view => view.Anchor },
    };

    public static readonly Shape<ColumnView> Column = new("column")
    {
        { "title", "text", view => view.Title },
        { "is_number", "true where the cells are numbers", view => view.IsNumber },
    };

    public static readonly Shape<CellView> Cell = new("cell")
    {
        { "text", "text", view => view.Text },
        { "is_number", "true for numbers", view => view.IsNumber },
        { "marker", "a sign that the notes explain, or null", view => view.Marker },
    };

    public static readonly Shape<RowView> Row = new("row")
    {
        { "header", "what the row is about: its first cell", view => view.Header },
        { "cells", "list of cell: the other cells", (view, page) => Cell.List(view.Cells, page) },
    };

    public static readonly Shape<TableView> Table = new("table")
    {
        { "caption", "text", view => view.Caption },
        { "columns", "list of column, the first for the rows' headers", (view, page) => Column.List(view.Columns, page) },
        { "rows", "list of row", (view, page) => Row.List(view.Rows, page) },
        { "notes", "list of texts", view => Texts(view.Notes) },
    };

    public static readonly Shape<ChartView> Chart = new("chart")
    {
        { "id", "unique on the page", view => view.Specification.Id },
        { "title", "text", view => view.Specification.Title },
        { "home", "link to the page that it belongs to", (view, page) => Link.Of(view.Home, page) },
        { "subtitle", "unit, place and years", view => view.Subtitle },
        { "figure", "site-relative address of the same as a Plotly figure", (view, page) => Addresses.Figure(view.Specification.Id, page.Page.Language) },
        { "picture", "site-relative address of the drawing as a file of its own", (view, page) => Addresses.ChartSvg(view.Specification.Id, page.Page.Language) },
        { "numbers", "site-relative address of the numbers in it as CSV; of a line chart the last column, `kind`, says which were measured", (view, page) => Addresses.ChartCsv(view.Specification.Id, page.Page.Language) },
        { "embed", "site-relative address of its page for others' pages", (view, page) => Addresses.Embed(view.Specification.Id, page.Page.Language) },
        { "svg", "markup", view => view.Picture.Svg },
        { "summary", "what it shows, in a sentence or two", view => view.Specification.Finding },
        { "table", "table", (view, page) => Table.Of(view.Table, page) },
        { "csv", "site-relative address, or null", view => view.Csv?.Address },
        { "csv_size", "text", (view, page) => view.Csv is { } csv ? page.Size(csv) : null },
        { "json", "site-relative address, or null", view => view.Json?.Address },
        { "json_size", "text", (view, page) => view.Json is { } json ? page.Size(json) : null },
        { "sources", "list of source", (view, page) => Source.List(view.Sources, page) },
        { "notes", "list of texts", view => Texts(view.Notes) },
    };

    public static readonly Shape<EmbedView> Embed = new("embed")
    {
        { "chart", "chart", (view, page) => Chart.Of(view.Chart, page) },
    };

    private static IReadOnlyList<object?> Texts(ImmutableArray<string> texts) => [.. texts];
}
