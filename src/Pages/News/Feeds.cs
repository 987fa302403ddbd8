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

    private Language Language => wording.Language;

    private Barometer Barometer => context.Barometer;

    public IEnumerable<Feed> All()
    {
        var site = ("site", wording.In(Barometer.Site.Title));
        yield return Of(Addresses.Feed(Language), Addresses.Front(Language), wording.Say("news_feed_title", site), _ => true);
        foreach (var goal in Barometer.Goals)
            yield return OfPart(Addresses.Goal(goal, Language), wording.Title(goal), item => item.Goals.Contains(goal.Id));
        foreach (var area in Barometer.Areas)
            yield return OfPart(Addresses.Area(area, Language), wording.In(area.Title), item => item.Areas.Contains(area.Id));
    }

    private Feed OfPart(string home, string part, Func<NewsItem, bool> isAbout) => Of(
        Addresses.FeedBelow(home), home, wording.Say("news_feed_part", ("site", wording.In(Barometer.Site.Title)), ("part", part)), isAbout);

    private Feed Of(string address, string home, string title, Func<NewsItem, bool> isAbout) => new(
        address, home, title, Language.Code, wording.In(Barometer.Site.Owner), context.Edition.AsOf, new(() => Entries(isAbout)));

    private ImmutableArray<FeedEntry> Entries(Func<NewsItem, bool> isAbout) =>
    [
        .. context.History.News.SelectMany(news => news.Items.Where(isAbout).Select(item => Entry(news, item)).OfType<FeedEntry>())
            .OrderByDescending(entry => entry.Day).ThenBy(entry => entry.Id, StringComparer.Ordinal).Take(MostEntries),
    ];

    private FeedEntry? Entry(EditionNews news, NewsItem item)
    {
        var isOfSource = item.Kind is ChangeKind.NewFigure or ChangeKind.RevisedFigure or ChangeKind.EarlierFigure;
        if (item.Kind == ChangeKind.Working || (news.Edition is null && !isOfSource))
            return null;
        var goal = Barometer.Goals.FirstOrDefault(goal => item.Goals.Contains(goal.Id));
        var title = goal is null
            ? wording.In(item.Text)
            : wording.Say("news_feed_of", ("part", GoalSummaries.Link(goal, wording).Title), ("text", wording.In(item.Text)));
        var page = goal is null ? Addresses.News(Language) : Addresses.Goal(goal, Language);
        // The same before and after it is published.
        var id = isOfSource ? item.Key : $"{news.Edition}-{item.Key}";
        var day = isOfSource ? item.KnownFrom ?? news.Day : news.Day;
        return new FeedEntry($"{Addresses.News(Language)}#{id}", page, title, Codes.Changes.Of(item.Kind), day);
    }
}
