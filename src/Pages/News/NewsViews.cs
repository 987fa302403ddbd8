using BarometerSite.Model;
using BarometerSite.Pages.Editions;
using BarometerSite.Pages.Goals;

namespace BarometerSite.Pages.News;

internal sealed record NewsView([Seen("list of changes, the newest first")] ImmutableArray<ChangesView> Editions) : View;

/// <summary>What is new, in a line.</summary>
internal sealed record NewsNoteView(
    [Seen("text: Siden udgaven 2. halvår 2014")] string Title,
    [Seen("site-relative address of all that is new")] string Address,
    [Seen("how many changes of each kind, in a sentence, or that nothing is new")] string Counts) : View;

/// <summary>What is new in an edition.</summary>
internal sealed record ChangesView(
    [Seen("text: Nyt i udgaven 2. halvår 2014")] string Title,
    [Seen("site-relative address of the edition")] string Address,
    [Seen("text")] string Date,
    [Seen("how many changes of each kind, in a sentence; or that nothing is new, or that it is the first")] string Counts,
    [Seen("list of change group: goals in their order, then what belongs to none")] ImmutableArray<ChangeGroupView> Groups) : View;

/// <summary>What is new about a goal, or a focus area, or about neither.</summary>
internal sealed record ChangeGroupView(
    [Seen("text")] string Title,
    [Seen("site-relative address, or null")] string? Address,
    [Seen("the goal’s focus area, or null")] string? Area,
    [Seen("list of change")] ImmutableArray<ChangeView> Items) : View;

internal sealed record ChangeView([Seen("verdict, new-figure, revised-figure …")] string Kind, [Seen("a sentence")] string Text) : View;

/// <summary>News by goal and focus area, counts first.</summary>
internal sealed class NewsViews(PlanContext context, Wording wording)
{
    public NewsView Page() => new([.. context.History.News.Reverse().Select(Of)]);

    /// <summary>Null where nothing is published.</summary>
    public NewsNoteView? SinceNewest() => wording.Language.IsUsual && context.History is { IsEmpty: false, News: [.., var now] }
        ? new NewsNoteView(Title(now), Addresses.News(wording.Language), Counts(now))
        : null;

    public ChangesView Of(EditionNews news) => new(
        Title(news),
        news.Edition is { } id ? context.History.Of(id).Address(wording.Language, PagePlan.FrontTwin) : Addresses.Front(wording.Language),
        wording.Date(news.Day),
        Counts(news),
        [.. Groups(news)]);

    private string Title(EditionNews news) =>
        wording.Say(news.Edition is null ? "news_since" : "news_in", ("edition", EditionNames.Of((news.Edition ?? news.Before)!.Value, wording)));

    /// <summary>“3 nye tal, 1 revideret tal, 1 vurdering ændret.”</summary>
    public string Counts(EditionNews news)
    {
        if (news.Before is null)
            return wording.Word("news_first");
        var counts = news.Counts.Where(found => found.Kind != ChangeKind.Working)
            .Select(found => wording.Say(
                "news_count_" + Codes.Changes.Key(found.Kind) + (found.Count == 1 ? "_one" : "_many"), ("count", wording.Count(found.Count))))
            .ToList();
        return counts.Count == 0 ? wording.Word("news_nothing") : string.Join(", ", counts) + ".";
    }

    public IEnumerable<ChangeGroupView> Groups(EditionNews news)
    {
        var barometer = context.Barometer;
        if (news.Before is null)
            yield break;
        // That the working is new goes without saying where anything else of the goal is.
        var busy = news.Items.Where(item => item.Kind != ChangeKind.Working).SelectMany(item => item.Goals).ToHashSet(StringComparer.Ordinal);
        var told = news.Items.Where(item => item.Kind != ChangeKind.Working || !item.Goals.Any(busy.Contains));
        var byGoal = told.ToLookup(item => item.Goals.FirstOrDefault(id => barometer.Goals.Any(goal => goal.Id == id)) ?? "", StringComparer.Ordinal);
        foreach (var goal in barometer.Goals.Where(goal => byGoal.Contains(goal.Id)))
        {
            var link = GoalSummaries.Link(goal, wording);
            yield return new ChangeGroupView(link.Title, link.Address, wording.Optional(goal.Area?.Title), Views(byGoal[goal.Id]));
        }
        var rest = byGoal[""].ToLookup(item => item.Areas.FirstOrDefault(id => barometer.Areas.Any(area => area.Id == id)) ?? "", StringComparer.Ordinal);
        foreach (var area in barometer.Areas.Where(area => rest.Contains(area.Id)))
            yield return new ChangeGroupView(wording.In(area.Title), Addresses.Area(area, wording.Language), null, Views(rest[area.Id]));
        if (rest.Contains(""))
            yield return new ChangeGroupView(wording.Word("news_other"), null, null, Views(rest[""]));
    }

    private ImmutableArray<ChangeView> Views(IEnumerable<NewsItem> items) =>
        [.. items.Select(item => new ChangeView(Codes.Changes.Of(item.Kind), wording.In(item.Text)))];
}
