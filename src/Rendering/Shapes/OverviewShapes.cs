using BarometerSite.Pages.Views;

namespace BarometerSite.Rendering.Shapes;

/// <summary>What templates see of the front page and the focus areas.</summary>
internal static class OverviewShapes
{
    public static readonly Shape<TallyView> Tally = new("tally")
    {
        { "verdict", "verdict", (view, page) => CommonShapes.Verdict.Of(view.Verdict, page) },
        { "count", "number of goals", view => view.Count },
    };

    public static readonly Shape<EvidenceReasonView> EvidenceReason = new("evidence reason")
    {
        { "id", "target-not-set, no-measurement …", view => view.Id },
        { "text", "a sentence", view => view.Text },
        { "count", "number of goals", view => view.Count },
        { "goals", "list of link", (view, page) => CommonShapes.Link.List(view.Goals, page) },
    };

    public static readonly Shape<EvidenceView> Evidence = new("evidence")
    {
        { "judged", "number of goals that have a verdict", view => view.Judged },
        { "total", "number of goals", view => view.Total },
        { "sentence", "both as a sentence", view => view.Sentence },
        { "reasons", "list of evidence reason", (view, page) => EvidenceReason.List(view.Reasons, page) },
    };

    public static readonly Shape<AreaSummaryView> AreaSummary = new("area summary")
    {
        { "number", "from 1", view => view.Number },
        { "title", "text", view => view.Title },
        { "summary", "a sentence", view => view.Summary },
        { "address", "site-relative address", view => view.Address },
        { "goals", "list of goal summary", (view, page) => GoalShapes.Summary.List(view.Goals, page) },
    };

    public static readonly Shape<FrontView> Front = new("front")
    {
        { "intro", "markup", (view, page) => page.Body(view.Body) },
        { "headline", "the answer in a sentence or two", view => view.Headline },
        { "tally", "list of tally", (view, page) => Tally.List(view.Tally, page) },
        { "evidence", "evidence", (view, page) => Evidence.Of(view.Evidence, page) },
        { "overall", "goal summary, or null", (view, page) => GoalShapes.Summary.Of(view.Overall, page) },
        { "areas", "list of area summary", (view, page) => AreaSummary.List(view.Areas, page) },
    };

    public static readonly Shape<AreaView> Area = new("area")
    {
        { "number", "from 1", view => view.Number },
        { "title", "text", view => view.Title },
        { "summary", "a sentence", view => view.Summary },
        { "body", "markup", (view, page) => page.Body(view.Body) },
        { "contents", "list of contents entry", (view, page) => CommonShapes.Contents.List(view.Body.Contents, page) },
        { "goals", "list of goal summary", (view, page) => GoalShapes.Summary.List(view.Goals, page) },
        { "evidence", "evidence", (view, page) => Evidence.Of(view.Evidence, page) },
        { "previous", "link, or null", (view, page) => CommonShapes.Link.Of(view.Previous, page) },
        { "next", "link, or null", (view, page) => CommonShapes.Link.Of(view.Next, page) },
    };
}
