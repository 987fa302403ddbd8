using BarometerSite.Pages.Views;

namespace BarometerSite.Rendering.Shapes;

/// <summary>What templates see of indicators and data.</summary>
internal static class IndicatorShapes
{
    public static readonly Shape<LimitView> Limit = new("limit")
    {
        { "text", "number and unit", view => view.Text },
        { "title", "text", view => view.Title },
    };

    public static readonly Shape<ComputationPartView> ComputationPart = new("computation part")
    {
        { "link", "link to the indicator", (view, page) => CommonShapes.Link.Of(view.Link, page) },
        { "role", "what it does in the rule, or null", view => view.Role },
    };

    public static readonly Shape<ComputationView> Computation = new("computation")
    {
        { "text", "the rule in words", view => view.Text },
        { "parts", "list of computation part", (view, page) => ComputationPart.List(view.Parts, page) },
    };

    public static readonly Shape<IndicatorView> Page = new("indicator")
    {
        { "id", "as in the data", view => view.Id },
        { "title", "text", view => view.Title },
        { "definition", "text", view => view.Definition },
        { "unit", "text", view => view.Unit },
        { "better", "text", view => view.Better },
        { "coverage", "text", view => view.Coverage },
        { "is_context", "true for figures of the whole country", view => view.IsContext },
        { "relation", "why it stands beside a goal whose measure it is not, or null", view => view.Relation },
        { "caution", "text, or null", view => view.Caution },
        { "awaited", "which document would hold the figures, or null", view => view.Awaited },
        { "latest", "figure, or null", (view, page) => CommonShapes.Figure.Of(view.Latest, page) },
        { "limit", "limit, or null", (view, page) => Limit.Of(view.Limit, page) },
        { "computation", "computation, or null for published figures", (view, page) => Computation.Of(view.Computation, page) },
        { "charts", "list of chart", (view, page) => CommonShapes.Chart.List(view.Charts, page) },
        { "table", "table of every row", (view, page) => CommonShapes.Table.Of(view.Table, page) },
        { "goals", "list of link", (view, page) => CommonShapes.Link.List(view.Goals, page) },
        { "csv", "site-relative address, or null", view => view.Csv?.Address },
        { "csv_size", "text, or null", (view, page) => view.Csv is { } csv ? page.Size(csv) : null },
        { "json", "site-relative address, or null", view => view.Json?.Address },
        { "json_size", "text, or null", (view, page) => view.Json is { } json ? page.Size(json) : null },
        { "sources", "list of source", (view, page) => CommonShapes.Source.List(view.Sources, page) },
    };

    public static readonly Shape<IndicatorItemView> Item = new("indicator item")
    {
        { "title", "text", view => view.Title },
        { "address", "site-relative address", view => view.Address },
        { "latest", "figure, or null", (view, page) => CommonShapes.Figure.Of(view.Latest, page) },
        { "is_context", "true for figures of the whole country", view => view.IsContext },
        { "rows", "number of measurements", view => view.Rows },
    };

    public static readonly Shape<IndicatorGroupView> Group = new("indicator group")
    {
        { "title", "the goal's name", view => view.Title },
        { "address", "site-relative address", view => view.Address },
        { "items", "list of indicator item", (view, page) => Item.List(view.Items, page) },
    };

    public static readonly Shape<IndicatorListView> List = new("indicators")
    {
        { "groups", "list of indicator group", (view, page) => Group.List(view.Groups, page) },
    };

    public static readonly Shape<DataFileView> DataFile = new("data file")
    {
        { "title", "the indicator's name", view => view.Title },
        { "address", "site-relative address of the indicator's page", view => view.Address },
        { "csv", "site-relative address", view => view.Csv.Address },
        { "csv_size", "text", (view, page) => page.Size(view.Csv) },
        { "json", "site-relative address", view => view.Json.Address },
        { "json_size", "text", (view, page) => page.Size(view.Json) },
        { "rows", "number of measurements", view => view.Rows },
    };

    public static readonly Shape<DataView> Data = new("data")
    {
        { "body", "markup", (view, page) => page.Body(view.Body) },
        { "contents", "list of contents entry", (view, page) => CommonShapes.Contents.List(view.Body.Contents, page) },
        { "files", "list of data file", (view, page) => DataFile.List(view.Files, page) },
    };
}
