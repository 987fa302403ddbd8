using BarometerSite.Model;
using BarometerSite.Pages.Cards;
using BarometerSite.Pages.Common;
using BarometerSite.Problems;

namespace BarometerSite.Pages;

/// <summary>Which template fills a page; the name of its file under templates/pages.</summary>
internal enum PageKind
{
    Front,
    Area,
    Goal,
    Indicator,
    Indicators,
    Committee,
    Committees,
    Editions,
    OverTime,
    News,
    Policy,
    Article,
    Calendar,
    Method,
    Needs,
    Corrections,
    Report,
    Advice,
    Topics,
    Topic,
    Data,
    Search,
    Keywords,
    NotFound,
    Embed,
    Moved,
}

/// <summary>A page that will exist: where, what it is called, how it is found, and what it shows.</summary>
/// <param name="Twin">The same in every language of a page: how translations find each other.</param>
/// <param name="View">Makes the page's view when its turn comes, so that no more than the pages in work are held.</param>
/// <param name="MadeOf">What it was made of, for complaints; null for what the program adds.</param>
internal sealed record PagePlan(
    PageKind Kind,
    Language Language,
    string Address,
    string Title,
    string Description,
    ImmutableArray<LinkView> Breadcrumbs,
    string Twin,
    Func<View> View,
    PlaceKey? MadeOf)
{
    /// <summary>The <see cref="Twin"/> of front pages.</summary>
    public const string FrontTwin = "front";

    /// <summary>The id of the one drawing that it is about; its view is then <see cref="IPictured"/>.</summary>
    public string? Picture { get; init; }

    /// <summary>What other sites show of it; null where it has no picture.</summary>
    public CardPlan? Card { get; init; }

    /// <summary>The indicator whose figures it offers; null where it offers none.</summary>
    public Indicator? Offers { get; init; }

    /// <summary>The charts that stand on it; found when the page or a file of theirs is first asked for.</summary>
    public Lazy<ImmutableArray<ChartPlan>>? Charted { get; init; }

    /// <summary>Whether their files are made with it; a chart that stands on two pages has its files from one.</summary>
    public bool OwnsCharts { get; init; } = true;

    /// <summary>Ids of all that could have their files with it, whatever figures come.</summary>
    public IEnumerable<string> PossibleCharts { get; init; } = [];

    public ImmutableArray<ChartPlan> Charts => Charted?.Value ?? [];

    public ImmutableArray<ChartPlan> OwnCharts => OwnsCharts ? Charts : [];

    public static string GoalTwin(string id) => "goal/" + id;

    public static string TwinOf(Goal goal) => GoalTwin(goal.Id);

    public static string TwinOf(Area area) => "area/" + area.Id;

    public static string TwinOf(Committee committee) => "committee/" + committee.Id;

    public static string IndicatorTwin(string id) => "indicator/" + id;

    public static string TwinOf(Indicator indicator) => IndicatorTwin(indicator.Id);
}
