using System.Text.Json.Serialization;
using BarometerSite.Pages.Corrections;
using BarometerSite.Pages.Dialogue;
using BarometerSite.Pages.Editions;
using BarometerSite.Pages.Goals;
using BarometerSite.Pages.Indicators;
using BarometerSite.Pages.Moving;
using BarometerSite.Pages.Needs;
using BarometerSite.Pages.News;
using BarometerSite.Pages.Overview;
using BarometerSite.Pages.Plans;
using BarometerSite.Pages.Plots;
using BarometerSite.Pages.Reports;
using BarometerSite.Pages.Search;
using BarometerSite.Pages.Texts;

namespace BarometerSite.Rendering.Seen;

/// <summary>
/// The members of views by the names that templates know, found by the compiler: a program that is compiled ahead has no reflection. It is the
/// only generator of names and getters that comes with .NET; nothing is ever written as JSON with it. A kind of page is named here, what it holds follows.
/// </summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata, PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(SiteView))]
[JsonSerializable(typeof(PageView))]
[JsonSerializable(typeof(FrontView))]
[JsonSerializable(typeof(AreaView))]
[JsonSerializable(typeof(GoalView))]
[JsonSerializable(typeof(IndicatorView))]
[JsonSerializable(typeof(IndicatorsView))]
[JsonSerializable(typeof(DataView))]
[JsonSerializable(typeof(CommitteeView))]
[JsonSerializable(typeof(CommitteesView))]
[JsonSerializable(typeof(EditionsView))]
[JsonSerializable(typeof(OverTimeView))]
[JsonSerializable(typeof(NewsView))]
[JsonSerializable(typeof(PolicyView))]
[JsonSerializable(typeof(CalendarView))]
[JsonSerializable(typeof(ArticleView))]
[JsonSerializable(typeof(MethodView))]
[JsonSerializable(typeof(NeedsView))]
[JsonSerializable(typeof(CorrectionsView))]
[JsonSerializable(typeof(ReportView))]
[JsonSerializable(typeof(AdviceView))]
[JsonSerializable(typeof(TopicsView))]
[JsonSerializable(typeof(TopicView))]
[JsonSerializable(typeof(SearchView))]
[JsonSerializable(typeof(KeywordsView))]
[JsonSerializable(typeof(EmbedView))]
[JsonSerializable(typeof(MovedView))]
internal sealed partial class SeenNames : JsonSerializerContext;
