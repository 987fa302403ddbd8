using System.Text.Json.Serialization;
using BarometerSite.Charts;
using BarometerSite.Markup;
using BarometerSite.Pages.Common;
using BarometerSite.Pages.Dialogue;
using BarometerSite.Pages.Editions;
using BarometerSite.Pages.Needs;
using BarometerSite.Pages.Plans;
using BarometerSite.Pages.Plots;
using BarometerSite.Pages.Receipts;

namespace BarometerSite.Pages.Goals;

internal sealed record GoalView(
    [property: JsonIgnore] GoalSummaryView Summary,
    [Seen("list of target: earlier ones, oldest first")] ImmutableArray<TargetView> History,
    [Seen("movement after the due period, or null")] MovementView? Later,
    [Seen("how two groups and what lies between them moved, or null")] string? Groups,
    [Seen("receipt, or null where nothing could be reckoned; of several parts that of the part that decides")] ReceiptView? Receipt,
    [Seen("indication receipt, or null")] IndicationReceiptView? IndicationReceipt,
    [Seen("list of part: where the target is held against several figures; else empty")] ImmutableArray<PartView> Parts,
    [Seen("chart: the goal's own barometer, or null where nothing was measured and for ranks")] ChartView? Gauge,
    [Seen("list of late release: figures that were announced for the goal and have not come")] ImmutableArray<LateReleaseView> LateReleases,
    [Seen("list of outside verdict")] ImmutableArray<OutsideVerdictView> OutsideVerdicts,
    [Seen("list of need; empty where the goal is judged")] ImmutableArray<NeedView> Needs,
    [Seen("site-relative address of the page of all needs, or null where there are none")] string? NeedsAddress,
    [Seen("site-relative address of the working for machines")] string Json,
    [Seen("list of chart group")] ImmutableArray<ChartGroupView> Charts,
    [Seen("measure")] MeasureView Indicator,
    [Seen("list of supporting indicator")] ImmutableArray<SupportingIndicatorView> Supporting,
    [Seen("markup")] Body Body,
    [Seen("answering committee")] AnsweringCommitteeView Committee,
    [Seen("activities: what the action plans hold for the goal")] ActivitiesView Activities,
    [Seen("list of advice item: on the plans for the goal")] ImmutableArray<AdviceItemView> Advice,
    [Seen("site-relative address of the page of all advice")] string AdviceAddress,
    [Seen("list of topic item: what citizens are asked about the goal; of a published edition's page none")] ImmutableArray<TopicItemView> Topics,
    [Seen("write links, or null where the site has no address")] WriteLinksView? Write,
    [Seen("list of edition goal: the same goal in the published editions, the newest first")] ImmutableArray<EditionGoalView> Editions,
    [Seen("how to refer to the page")] CitationView Citation,
    [Seen("link, or null")] LinkView? Previous,
    [Seen("link, or null")] LinkView? Next) : View
{
    [Seen("0 for the overall goal")] public int Number => Summary.Number;
    [Seen("text")] public string Title => Summary.Title;
    [Seen("the goal in one sentence")] public string Statement => Summary.Statement;
    [Seen("link, or null for the overall goal")] public LinkView? Area => Summary.Area;
    [Seen("verdict")] public VerdictView Verdict => Summary.Verdict;
    [Seen("indication, or null")] public IndicationView? Indication => Summary.Indication;
    [Seen("the newest figure, or null; what decided stands in the receipt")] public FigureView? Latest => Summary.Latest;
    [Seen("target")] public TargetView Target => Summary.Target;
    [Seen("movement, or null")] public MovementView? Movement => Summary.Movement;
    [Seen("text")] public FileSize? JsonSize => FileSize.Of(Json);
    [Seen("list of contents entry")] public ImmutableArray<ContentsEntryView> Contents => Body.Contents;
}

/// <summary>The measure of a goal.</summary>
internal sealed record MeasureView(
    [Seen("text")] string Title,
    [Seen("site-relative address, or null")] string? Address,
    [Seen("text")] string Definition,
    [Seen("text, or null")] string? Caution,
    [Seen("list of undated figure")] ImmutableArray<UndatedView> Undated) : View;

internal sealed record SupportingIndicatorView(
    [Seen("text")] string Title,
    [Seen("site-relative address, or null")] string? Address,
    [Seen("why it stands here, or null")] string? Relation,
    [Seen("figure, or null")] FigureView? Latest,
    [property: JsonIgnore] ISmallChart? Small,
    [Seen("true for figures of the whole country")] bool IsContext,
    [Seen("number of measurements")] int Rows) : View
{
    [Seen("markup, or null")] public Html? Spark => Small?.Draw();
}

internal sealed record AnsweringCommitteeView(
    [Seen("text")] string Title,
    [Seen("site-relative address, or null")] string? Address,
    [Seen("what the placement rests on")] string Basis) : View;
