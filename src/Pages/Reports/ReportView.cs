using System.Text.Json.Serialization;
using BarometerSite.Pages.Common;
using BarometerSite.Pages.Goals;
using BarometerSite.Pages.Needs;
using BarometerSite.Pages.News;
using BarometerSite.Pages.Overview;
using BarometerSite.Pages.Plans;
using BarometerSite.Pages.Plots;

namespace BarometerSite.Pages.Reports;

internal sealed record ReportView(
    [Seen("which edition it is made of, or that there is none yet: a sentence or two")] string Basis,
    [Seen("link to what it is made of")] LinkView MadeOf,
    [Seen("the answer in a sentence or two")] string Headline,
    [Seen("list of tally")] ImmutableArray<TallyView> Tally,
    [Seen("list of report goal: in their order")] ImmutableArray<ReportGoalView> Goals,
    [Seen("what it is held against and how many changes of each kind there are, or that there is nothing to hold it against")] string Since,
    [Seen("list of change group: what changed since the year before; none has an address")] ImmutableArray<ChangeGroupView> Changes,
    [Seen("list of source")] ImmutableArray<SourceView> Sources,
    [Seen("list of link: the reports of other years, the newest first")] ImmutableArray<LinkView> Others) : View
{
    /// <summary>Goals of which a report still has some twenty pages of paper.</summary>
    private const int MostDrawn = 40;

    [Seen("true where it has so many goals that it shows no drawings and says figures once; the goals' own pages have them")]
    public bool IsLong => Goals.Length > MostDrawn;

    [Seen("true where a goal cannot be judged for want of something that is known")] public bool HasNeeds => Goals.Any(goal => !goal.Needs.IsEmpty);
    [Seen("true where advisers have advised on a goal")] public bool HasAdvice => Goals.Any(goal => !goal.Advice.IsEmpty);
}

/// <summary>A goal on half a page.</summary>
internal sealed record ReportGoalView(
    [Seen("goal summary; its addresses are those of what the report is made of")] GoalSummaryView Summary,
    [property: JsonIgnore] ChartView? Drawn,
    [Seen("markup: why the goal matters; empty where its text has no such part")] Body Why,
    [Seen("markup: what the city does; empty where its text has no such part")] Body Done,
    [Seen("list of need; empty where the goal is judged")] ImmutableArray<NeedView> Needs,
    [Seen("list of advice item: on the plans for the goal")] ImmutableArray<AdviceItemView> Advice) : View
{
    [Seen("chart, or null where nothing was measured")] public ChartView? Chart => Drawn;
    [Seen("unique on the page")] public string Anchor => $"goal-{Summary.Number.ToString(CultureInfo.InvariantCulture)}";
    [Seen("true where the goal's text says why it matters")] public bool HasWhy => Why.Text is not null;
    [Seen("true where the goal's text says what the city does")] public bool HasDone => Done.Text is not null;
}
