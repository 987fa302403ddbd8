using BarometerSite.Charts;
using BarometerSite.Markup;
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
        { "spark", "markup, or null", view => Spark(view.Spark) },
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
        { "spark", "markup, or null", view => Spark(view.Spark) },
        { "is_context", "true for figures of the whole country", view => view.IsContext },
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
        { "period", "text", view => view.Period },
        { "value", "text", view => view.Value },
        { "published", "text, or null", view => view.Published },
        { "source", "source", (view, page) => CommonShapes.Source.Of(view.Source, page) },
        { "csv", "site-relative address of the file it stands in", view => view.Csv },
        { "line", "number of the line in that file", view => view.Line },
    };

    public static readonly Shape<ReceiptView> Receipt = new("receipt")
    {
        { "method", "the method's name", view => view.Method },
        { "version", "the method's version", view => view.Version },
        { "formula", "text with the numbers filled in", view => view.Formula },
        { "explanation", "text", view => view.Explanation },
        { "lines", "list of receipt line", (view, page) => ReceiptLine.List(view.Lines, page) },
        { "rows", "list of receipt row", (view, page) => ReceiptRow.List(view.Rows, page) },
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
        { "receipt", "receipt, or null where nothing could be reckoned", (view, page) => Receipt.Of(view.Receipt, page) },
        { "charts", "list of chart", (view, page) => CommonShapes.Chart.List(view.Charts, page) },
        { "indicator", "measure", (view, page) => Measure.Of(view.Indicator, page) },
        { "supporting", "list of supporting indicator", (view, page) => Supporting.List(view.Supporting, page) },
        { "body", "markup", (view, page) => page.Body(view.Body) },
        { "contents", "list of contents entry", (view, page) => CommonShapes.Contents.List(view.Body.Contents, page) },
        { "committee", "answering committee", (view, page) => Committee.Of(view.Committee, page) },
        { "previous", "link, or null", (view, page) => CommonShapes.Link.Of(view.Previous, page) },
        { "next", "link, or null", (view, page) => CommonShapes.Link.Of(view.Next, page) },
    };

    private static Html? Spark(SparkView? spark) => spark is null ? null : Sparkline.Draw(spark.Series, spark.Target);
}
