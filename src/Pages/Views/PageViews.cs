using System.Collections.Immutable;
using BarometerSite.Charts;

namespace BarometerSite.Pages.Views;

/// <summary>A goal where several stand together.</summary>
/// <param name="Spark">Its small barometer where it has a start and a target, else its small line; null where there is nothing to draw.</param>
/// <param name="Basis">On a committee's page: what the placement rests on.</param>
internal sealed record GoalSummaryView(
    int Number,
    string Title,
    string Statement,
    string Address,
    VerdictView Verdict,
    FigureView? Latest,
    TargetView Target,
    MovementView? Movement,
    ISmallChart? Spark,
    LinkView? Area,
    LinkView Committee,
    string? Basis);

/// <summary>How many goals got a verdict.</summary>
internal sealed record TallyView(VerdictView Verdict, int Count);

/// <summary>How much of the policy can be judged at all.</summary>
internal sealed record EvidenceView(int Judged, int Total, string Sentence, ImmutableArray<EvidenceReasonView> Reasons);

internal sealed record EvidenceReasonView(string Id, string Text, int Count, ImmutableArray<LinkView> Goals);

internal sealed record FrontView(
    BodyView Body,
    string Headline,
    ImmutableArray<TallyView> Tally,
    EvidenceView Evidence,
    GoalSummaryView? Overall,
    ImmutableArray<AreaSummaryView> Areas);

internal sealed record AreaSummaryView(int Number, string Title, string Summary, string Address, ImmutableArray<GoalSummaryView> Goals);

internal sealed record AreaView(
    int Number,
    string Title,
    string Summary,
    BodyView Body,
    ImmutableArray<GoalSummaryView> Goals,
    EvidenceView Evidence,
    LinkView? Previous,
    LinkView? Next);

/// <param name="Gauge">The goal's own barometer; null where nothing was measured, and for ranks.</param>
internal sealed record GoalView(
    GoalSummaryView Summary,
    ChartView? Gauge,
    ImmutableArray<TargetView> History,
    MovementView? Later,
    string? Groups,
    ReceiptView? Receipt,
    ImmutableArray<GoalPartView> Parts,
    DownloadView Json,
    ImmutableArray<ChartView> Charts,
    MeasureView Indicator,
    ImmutableArray<SupportingView> Supporting,
    BodyView Body,
    CommitteeLinkView Committee,
    LinkView? Previous,
    LinkView? Next) : IChartsView
{
    ImmutableArray<ChartView> IChartsView.Charts => Gauge is null ? Charts : Charts.Insert(0, Gauge);
}

/// <summary>One of the figures that a target is held against.</summary>
/// <param name="Groups">How two groups and what lies between them moved; null where the figure is no gap.</param>
internal sealed record GoalPartView(string Name, VerdictView Verdict, FigureView? Latest, MovementView? Movement, string? Groups, ReceiptView? Receipt);

/// <summary>The measure of a goal.</summary>
internal sealed record MeasureView(string Title, string? Address, string Definition, string? Caution, string? Awaited);

internal sealed record SupportingView(string Title, string? Address, string? Relation, FigureView? Latest, ISmallChart? Spark, bool IsContext, int Rows);

internal sealed record CommitteeLinkView(string Title, string? Address, string Basis);

/// <summary>The working of a verdict: the rule, the numbers in it, the rows they come from.</summary>
/// <param name="Id">Unique on the page.</param>
/// <param name="Test">How a change is told from chance.</param>
internal sealed record ReceiptView(
    string Id,
    string Method,
    string Version,
    string Test,
    string Formula,
    string Explanation,
    ImmutableArray<ReceiptLineView> Lines,
    ImmutableArray<ReceiptRowView> Rows,
    RobustnessView? Robustness);

/// <summary>The verdict by other ways of reckoning.</summary>
internal sealed record RobustnessView(string Sentence, ImmutableArray<AlternativeView> Alternatives);

/// <param name="Result">In the words of the way itself.</param>
internal sealed record AlternativeView(string Way, string Result, string Agreement);

internal sealed record ReceiptLineView(string Label, string Value);

/// <param name="Name">Of a part of a computed figure: whose figure it is.</param>
/// <param name="Depth">0 for what was judged, 1 for what that was reckoned from, and so on.</param>
/// <param name="Line">Of the file at the address <paramref name="Csv"/>.</param>
/// <param name="File">Where staff wrote it, with <paramref name="FileLine"/>.</param>
internal sealed record ReceiptRowView(
    string? Name,
    int Depth,
    string Period,
    string Value,
    string? Published,
    SourceView Source,
    string? Csv,
    int? Line,
    string? File,
    int? FileLine);

internal sealed record IndicatorView(
    string Id,
    string Title,
    string Definition,
    string Unit,
    string Better,
    string Coverage,
    bool IsContext,
    string? Relation,
    string? Caution,
    string? Awaited,
    FigureView? Latest,
    LimitView? Limit,
    ComputationView? Computation,
    ImmutableArray<ChartView> Charts,
    TableView Table,
    ImmutableArray<LinkView> Goals,
    DownloadView? Csv,
    DownloadView? Json,
    ImmutableArray<SourceView> Sources) : IChartsView;

/// <summary>How a figure follows from others, in words.</summary>
internal sealed record ComputationView(string Text, ImmutableArray<ComputationPartView> Parts);

/// <param name="Role">What it does in the rule, where the rule's sentence does not say.</param>
internal sealed record ComputationPartView(LinkView Link, string? Role);

internal sealed record LimitView(string Text, string Title);

internal sealed record IndicatorListView(ImmutableArray<IndicatorGroupView> Groups);

internal sealed record IndicatorGroupView(string Title, string Address, ImmutableArray<IndicatorItemView> Items);

internal sealed record IndicatorItemView(string Title, string Address, FigureView? Latest, bool IsContext, int Rows);

internal sealed record CommitteeView(string Title, string Field, BodyView Body, ImmutableArray<GoalSummaryView> Goals);

internal sealed record CommitteeListView(ImmutableArray<CommitteeItemView> Items);

internal sealed record CommitteeItemView(string Title, string Address, string Field, ImmutableArray<LinkView> Goals);

internal sealed record PolicyListView(ImmutableArray<PolicyItemView> Items);

internal sealed record PolicyItemView(string Title, string Address, string Summary);

/// <summary>The year as a wheel, and the same as a list.</summary>
internal sealed record CalendarView(Chart Wheel, string? Note, ImmutableArray<CalendarGroupView> Groups, ImmutableArray<SourceView> Sources)
{
    private ChartPicture? picture;

    /// <summary>Drawn when first asked for.</summary>
    public ChartPicture Picture => picture ??= Wheel.Draw();
}

/// <summary>What happens at one time of the year.</summary>
/// <param name="Note">What is not known of the time; null for a month.</param>
internal sealed record CalendarGroupView(string Title, string? Note, ImmutableArray<CalendarItemView> Items);

internal sealed record CalendarItemView(string Title, string Text);

internal sealed record ArticleView(string Title, string Summary, BodyView Body);

/// <param name="Test">How a change is told from chance, as the site's owner has set it.</param>
internal sealed record MethodView(BodyView Body, ImmutableArray<VerdictView> Verdicts, ImmutableArray<ReasonView> Reasons, string Test);

internal sealed record DataView(BodyView Body, ImmutableArray<DataFileView> Files);

internal sealed record DataFileView(string Title, string Address, DownloadView Csv, DownloadView Json, int Rows);
