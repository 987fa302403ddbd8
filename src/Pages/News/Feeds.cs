using BarometerSite.Model;
using BarometerSite.Pages.Goals;

namespace BarometerSite.Pages.News;

/// <summary>
/// Feeds in a language: one of everything, one for each goal and focus area. Figures that a source has given are told at once, dated by the day on which
/// it did; all else when the edition that has it is published, dated by that day.
/// </summary>
internal sealed class Feeds(PlanContext context, Wording wording)
{
    private const int MostEntries = 100;

    // What is told at all, by the goals and areas that it is about: a large site has as many feeds as there are news.
    private readonly Lazy<ImmutableArray<Told>> all = new(() =>
        [.. context.History.News.SelectMany(news => news.Items.Select(item => new Told(news, item))).Where(told => told.IsPublic)]);

    private readonly Lazy<Dictionary<string, int>> placesOfGoals = new(() =>
        context.Barometer.Goals.Select((goal, place) => KeyValuePair.Create(goal.Id, place)).ToDictionary(StringComparer.Ordinal));

    private Language Language => wording.Language;

    private Barometer Barometer => context.Barometer;

    public IEnumerable<Feed> All()
    {
        var site = ("site", wording.In(Barometer.Site.Title));
        var ofGoals = new Lazy<ILookup<string, Told>>(() => By(item => item.Goals));
        var ofAreas = new Lazy<ILookup<string, Told>>(() => By(item => item.Areas));
        yield return Of(Addresses.Feed(Language), Addresses.Front(Language), wording.Say("news_feed_title", site), () => all.Value);
        foreach (var goal in Barometer.Goals)
            yield return OfPart(Addresses.Goal(goal, Language), wording.Title(goal), () => ofGoals.Value[goal.Id]);
        foreach (var area in Barometer.Areas)
            yield return OfPart(Addresses.Area(area, Language), wording.In(area.Title), () => ofAreas.Value[area.Id]);
    }

    private ILookup<string, Told> By(Func<NewsItem, ImmutableArray<string>> parts) =>
        all.Value.SelectMany(told => parts(told.Item).Distinct(StringComparer.Ordinal).Select(part => (Part: part, Told: told)))
            .ToLookup(pair => pair.Part, pair => pair.Told, StringComparer.Ordinal);

    private Feed OfPart(string home, string part, Func<IEnumerable<Told>> about) => Of(
        Addresses.FeedBelow(home), home, wording.Say("news_feed_part", ("site", wording.In(Barometer.Site.Title)), ("part", part)), about);

    private Feed Of(string address, string home, string title, Func<IEnumerable<Told>> about) => new(
        address, home, title, Language.Code, wording.In(Barometer.Site.Owner), context.Edition.AsOf, new(() => Entries(about())));

    private ImmutableArray<FeedEntry> Entries(IEnumerable<Told> about) =>
        [.. about.OrderByDescending(told => told.Day).ThenBy(told => told.Id, StringComparer.Ordinal).Take(MostEntries).Select(Entry)];

    private FeedEntry Entry(Told told)
    {
        var item = told.Item;
        var goal = GoalOf(item);
        var title = goal is null
            ? wording.In(item.Text)
            : wording.Say("news_feed_of", ("part", GoalSummaries.Link(goal, wording).Title), ("text", wording.In(item.Text)));
        var page = goal is null ? Addresses.News(Language) : Addresses.Goal(goal, Language);
        return new FeedEntry($"{Addresses.News(Language)}#{told.Id}", page, title, Codes.Changes.Of(item.Kind), told.Day);
    }

    /// <summary>The first that the site still has, in its order.</summary>
    private Goal? GoalOf(NewsItem item)
    {
        var places = item.Goals.Where(placesOfGoals.Value.ContainsKey).Select(goal => placesOfGoals.Value[goal]);
        return places.Any() ? Barometer.Goals[places.Min()] : null;
    }

    private sealed record Told(EditionNews News, NewsItem Item)
    {
        private bool IsOfSource => Item.Kind is ChangeKind.NewFigure or ChangeKind.RevisedFigure or ChangeKind.EarlierFigure;

        public bool IsPublic => Item.Kind != ChangeKind.Working && (News.Edition is not null || IsOfSource);

        /// <summary>The same before and after it is published.</summary>
        public string Id => IsOfSource ? Item.Key : $"{News.Edition}-{Item.Key}";

        public DateOnly Day => IsOfSource ? Item.KnownFrom ?? News.Day : News.Day;
    }
}
