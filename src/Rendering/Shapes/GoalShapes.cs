using BarometerSite.Pages.Views;

namespace BarometerSite.Rendering.Shapes;

/// <summary>What templates see of goals.</summary>
internal static class GoalShapes
{
    public static readonly Shape<GoalSummaryView> Summary = new("goal summary")
    {
        { "number", "0 for the overall goal", view => view.Number },
        { "title", "text", view => view.Title },
        { "statement", "the goal in one sentence", view => view.Statement },
        { "address", "site-relative address", view => view.Address },
        { "verdict", "verdict", (view, page) => CommonShapes.Verdict.Of(view.Verdict, page) },
        { "latest", "the newest figure, or null; what decided stands in the receipt", (view, page) => CommonShapes.Figure.Of(view.Latest, page) },
        { "target", "target", (view, page) => CommonShapes.Target.Of(view.Target, page) },
        { "movement", "movement, or null", (view, page) => CommonShapes.Movement.Of(view.Movement, page) },
        { "spark", "markup: the goal's small barometer where it has a start and a target, else its small line, or null", view => view.Spark?.Draw() },
        { "area", "link, or null for the overall goal", (view, page) => CommonShapes.Link.Of(view.Area, page) },
        { "committee", "link", (view, page) => CommonShapes.Link.Of(view.Committee, page) },
        { "basis", "on a committee's page: what the placement rests on; else null", view => view.Basis },
    };

    public static readonly Shape<MeasureView> Measure = new("measure")
    {
        { "title", "text", view => view.Title },
        { "address", "site-relative address, or null", view => view.Address },
        { "definition", "text", view => view.Definition },
        { "caution", "text, or null", view => view.Caution },
        { "awaited", "which document would hold the figures, or null", view => view.Awaited },
    };

    public static readonly Shape<SupportingView> Supporting = new("supporting indicator")
    {
        { "title", "text", view => view.Title },
        { "address", "site-relative address, or null", view => view.Address },
        { "relation", "why it stands here, or null", view => view.Relation },
        { "latest", "figure, or null", (view, page) => CommonShapes.Figure.Of(view.Latest, page) },
        { "spark", "markup, or null", view => view.Spark?.Draw() },
        { "is_context", "true for figures of the whole country", view => view.IsContext },
        { "rows", "number of measurements", view => view.Rows },
    };

    public static readonly Shape<CommitteeLinkView> Committee = new("answering committee")
    {
        { "title", "text", view => view.Title },
        { "address", "site-relative address, or null", view => view.Address },
        { "basis", "what the placement rests on", view => view.Basis },
    };

    public static readonly Shape<ReceiptLineView> ReceiptLine = new("receipt line")
    {
        { "label", "text", view => view.Label },
        { "value", "text", view => view.Value },
    };

    public static readonly Shape<ReceiptRowView> ReceiptRow = new("receipt row")
    {
        { "name", "of a part of a computed figure: whose figure it is; else null", view => view.Name },
        { "depth", "0 for what was judged, 1 for what that was reckoned from, and so on", view => view.Depth },
        { "period", "text", view => view.Period },
        { "value", "text", view => view.Value },
        { "published", "text, or null", view => view.Published },
        { "source", "source", (view, page) => CommonShapes.Source.Of(view.Source, page) },
        { "csv", "site-relative address of the file it stands in, or null", view => view.Csv },
        { "line", "number of the line in that file, or null", view => view.Line },
        { "file", "path of the file that staff wrote it in, or null", view => view.File },
        { "file_line", "number of the line in that file, or null", view => view.FileLine },
    };

    public static readonly Shape<AlternativeView> Alternative = new("alternative")
    {
        { "way", "how else it was reckoned", view => view.Way },
        { "result", "what that comes to, in its own words", view => view.Result },
        { "agreement", "whether it is the same answer, in words", view => view.Agreement },
    };

    public static readonly Shape<RobustnessView> Robustness = new("robustness")
    {
        { "sentence", "by how many ways of reckoning the verdict holds", view => view.Sentence },
        { "alternatives", "list of alternative, the barometer's own way first", (view, page) => Alternative.List(view.Alternatives, page) },
    };

    public static readonly Shape<ReceiptView> Receipt = new("receipt")
    {
        { "id", "unique on the page", view => view.Id },
        { "method", "the method's name", view => view.Method },
        { "version", "the method's version", view => view.Version },
        { "test", "how a change is told from chance", view => view.Test },
        { "formula", "text with the numbers filled in", view => view.Formula },
        { "explanation", "text", view => view.Explanation },
        { "lines", "list of receipt line", (view, page) => ReceiptLine.List(view.Lines, page) },
        { "rows", "list of receipt row", (view, page) => ReceiptRow.List(view.Rows, page) },
        { "robustness", "robustness, or null where there is no other way to reckon", (view, page) => Robustness.Of(view.Robustness, page) },
    };

    public static readonly Shape<GoalPartView> Part = new("part")
    {
        { "name", "text", view => view.Name },
        { "verdict", "verdict", (view, page) => CommonShapes.Verdict.Of(view.Verdict, page) },
        { "latest", "the newest figure, or null", (view, page) => CommonShapes.Figure.Of(view.Latest, page) },
        { "movement", "movement, or null", (view, page) => CommonShapes.Movement.Of(view.Movement, page) },
        { "groups", "how two groups and what lies between them moved, or null", view => view.Groups },
        { "receipt", "receipt, or null where nothing could be reckoned", (view, page) => Receipt.Of(view.Receipt, page) },
    };

    public static readonly Shape<GoalView> Page = new("goal")
    {
        { "number", "0 for the overall goal", view => view.Summary.Number },
        { "title", "text", view => view.Summary.Title },
        { "statement", "the goal in one sentence", view => view.Summary.Statement },
        { "area", "link, or null for the overall goal", (view, page) => CommonShapes.Link.Of(view.Summary.Area, page) },
        { "verdict", "verdict", (view, page) => CommonShapes.Verdict.Of(view.Summary.Verdict, page) },
        { "latest", "the newest figure, or null; what decided stands in the receipt", (view, page) => CommonShapes.Figure.Of(view.Summary.Latest, page) },
        { "target", "target", (view, page) => CommonShapes.Target.Of(view.Summary.Target, page) },
        { "history", "list of target: earlier ones, oldest first", (view, page) => CommonShapes.Target.List(view.History, page) },
        { "movement", "movement, or null", (view, page) => CommonShapes.Movement.Of(view.Summary.Movement, page) },
        { "later", "movement after the due period, or null", (view, page) => CommonShapes.Movement.Of(view.Later, page) },
        { "groups", "how two groups and what lies between them moved, or null", view => view.Groups },
        { "receipt", "receipt, or null where nothing could be reckoned; of several parts that of the part that decides", (view, page) => Receipt.Of(view.Receipt, page) },
        { "parts", "list of part: where the target is held against several figures; else empty", (view, page) => Part.List(view.Parts, page) },
        { "gauge", "chart: the goal's own barometer, or null where nothing was measured and for ranks", (view, page) => CommonShapes.Chart.Of(view.Gauge, page) },
        { "json", "site-relative address of the working for machines", view => view.Json.Address },
        { "json_size", "text", (view, page) => page.Size(view.Json) },
        { "charts", "list of chart", (view, page) => CommonShapes.Chart.List(view.Charts, page) },
        { "indicator", "measure", (view, page) => Measure.Of(view.Indicator, page) },
        { "supporting", "list of supporting indicator", (view, page) => Supporting.List(view.Supporting, page) },
        { "body", "markup", (view, page) => page.Body(view.Body) },
        { "contents", "list of contents entry", (view, page) => CommonShapes.Contents.List(view.Body.Contents, page) },
        { "committee", "answering committee", (view, page) => Committee.Of(view.Committee, page) },
        { "previous", "link, or null", (view, page) => CommonShapes.Link.Of(view.Previous, page) },
        { "next", "link, or null", (view, page) => CommonShapes.Link.Of(view.Next, page) },
    };
}
