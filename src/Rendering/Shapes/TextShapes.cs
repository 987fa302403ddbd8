using BarometerSite.Pages.Views;

namespace BarometerSite.Rendering.Shapes;

/// <summary>What templates see of pages that are mostly text.</summary>
internal static class TextShapes
{
    public static readonly Shape<CommitteeView> Committee = new("committee")
    {
        { "title", "text", view => view.Title },
        { "field", "a sentence", view => view.Field },
        { "body", "markup", (view, page) => page.Body(view.Body) },
        { "contents", "list of contents entry", (view, page) => CommonShapes.Contents.List(view.Body.Contents, page) },
        { "goals", "list of goal summary, each with its basis", (view, page) => GoalShapes.Summary.List(view.Goals, page) },
    };

    public static readonly Shape<CommitteeItemView> CommitteeItem = new("committee item")
    {
        { "title", "text", view => view.Title },
        { "address", "site-relative address", view => view.Address },
        { "field", "a sentence", view => view.Field },
        { "goals", "list of link", (view, page) => CommonShapes.Link.List(view.Goals, page) },
    };

    public static readonly Shape<CommitteeListView> Committees = new("committees")
    {
        { "items", "list of committee item", (view, page) => CommitteeItem.List(view.Items, page) },
    };

    public static readonly Shape<PolicyItemView> PolicyItem = new("policy item")
    {
        { "title", "text", view => view.Title },
        { "address", "site-relative address", view => view.Address },
        { "summary", "a sentence", view => view.Summary },
    };

    public static readonly Shape<PolicyListView> Policy = new("policy")
    {
        { "items", "list of policy item", (view, page) => PolicyItem.List(view.Items, page) },
    };

    public static readonly Shape<ArticleView> Article = new("article")
    {
        { "title", "text", view => view.Title },
        { "summary", "a sentence", view => view.Summary },
        { "body", "markup", (view, page) => page.Body(view.Body) },
        { "contents", "list of contents entry", (view, page) => CommonShapes.Contents.List(view.Body.Contents, page) },
    };

    public static readonly Shape<MethodView> Method = new("method")
    {
        { "body", "markup", (view, page) => page.Body(view.Body) },
        { "contents", "list of contents entry", (view, page) => CommonShapes.Contents.List(view.Body.Contents, page) },
        { "verdicts", "list of verdict, best first", (view, page) => CommonShapes.Verdict.List(view.Verdicts, page) },
        { "reasons", "list of reason", (view, page) => CommonShapes.Reason.List(view.Reasons, page) },
        { "test", "how a change is told from chance", view => view.Test },
    };
}
