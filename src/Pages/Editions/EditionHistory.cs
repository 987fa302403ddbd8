using BarometerSite.Assessment;
using BarometerSite.Editions;
using BarometerSite.Model;
using BarometerSite.Pages.Common;
using BarometerSite.Pages.News;
using BarometerSite.Pages.Plots;

namespace BarometerSite.Pages.Editions;

/// <summary>What pages tell of the published editions, taken from each in turn so that none of them is kept.</summary>
/// <param name="Records">In the order of the archive.</param>
/// <param name="News">What each brought readers, in the same order, the working edition last.</param>
/// <param name="Values">What each showed, where they do not all say the same.</param>
internal sealed record EditionHistory(
    EditionArchive Archive, ImmutableArray<EditionRecord> Records, ImmutableArray<EditionNews> News, PublishedValues Values)
{
    /// <summary>That of a site of which nothing is published.</summary>
    public static readonly EditionHistory None = new(EditionArchive.Empty, [], [], PublishedValues.None);

    public bool IsEmpty => Archive.IsEmpty;

    /// <summary>All of them, as they were before the working edition.</summary>
    public EarlierEditions Earlier => new(Values, Records.Length);

    public EarlierEditions EarlierThan(EditionId id) => new(Values, Records.TakeWhile(record => record.Header.Id != id).Count());

    /// <summary>Of each half-year the newest revision, the earliest half-year first.</summary>
    public ImmutableArray<EditionRecord> CurrentRecords { get; } =
        [.. Records.OrderBy(record => record.Header.Id).Where(record => Archive.Current(record.Header.Id).Id == record.Header.Id)];

    /// <param name="wordings">In the order of the languages.</param>
    public static EditionHistory Of(EditionArchive archive, Edition working, ImmutableArray<Wording> wordings)
    {
        var records = ImmutableArray.CreateBuilder<EditionRecord>(archive.Editions.Length);
        var news = ImmutableArray.CreateBuilder<EditionNews>(archive.Editions.Length + 1);
        var values = new PublishedValues.Builder();
        foreach (var published in archive.Editions)
        {
            // What was before is mostly what was read last, so it comes first.
            var before = archive.Before(published);
            var had = Read(before);
            var edition = archive.Read(published);
            records.Add(EditionRecord.Of(published.Header, edition, () => archive.Read(published), wordings));
            values.Add(edition);
            var brought = Brought(had, edition);
            news.Add(new EditionNews(published.Id, before?.Id, published.Header.Published, new(brought)));
        }
        // Few pages tell it, and it is another whenever a preview is.
        news.Add(new EditionNews(null, archive.Newest?.Id, working.AsOf, new(() => Brought(Read(archive.Newest), working))));
        // Of a site that has published nothing, nothing can be told.
        if (!archive.IsEmpty)
            values.Add(working);
        return new(archive, records.MoveToImmutable(), news.MoveToImmutable(), values.Build());

        Edition? Read(PublishedEdition? before) => before is null ? null : archive.Read(before);

        ImmutableArray<NewsItem> Brought(Edition? had, Edition edition) =>
            had is null ? NewsReader.OfFirst(edition, wordings) : NewsReader.Of(had, edition, wordings);
    }

    public EditionRecord Of(EditionId id) => Records.First(record => record.Header.Id == id);
}

/// <param name="Goals">In the order of the edition.</param>
/// <param name="Indicators">Those with figures, in the order of the edition.</param>
/// <param name="Pages">Their addresses below its own, by language and what is the same in every language and edition.</param>
/// <param name="Charts">Likewise; few editions are asked for theirs.</param>
internal sealed record EditionRecord(
    EditionHeader Header,
    ImmutableArray<GoalRecord> Goals,
    ImmutableArray<IndicatorRecord> Indicators,
    FrozenDictionary<(Language Language, string Twin), string> Pages,
    Lazy<FrozenDictionary<(Language Language, string Twin), string>> Charts)
{
    /// <param name="again">Reads the edition once more, since it is not kept.</param>
    /// <param name="wordings">In the order of the languages.</param>
    public static EditionRecord Of(EditionHeader header, Edition edition, Func<Edition> again, ImmutableArray<Wording> wordings)
    {
        var spoken = edition.Barometer.Site.Languages.Items;
        var pages = wordings.Where(wording => spoken.Contains(wording.Language)).Select(wording => wording.For(edition.Barometer))
            .SelectMany(wording => edition.Barometer.Goals.Where(wording.Has)
                .Select(goal => KeyValuePair.Create((wording.Language, PagePlan.TwinOf(goal)), Addresses.Goal(goal, wording.Language)))
                .Concat(edition.Barometer.Areas.Where(wording.Has)
                    .Select(area => KeyValuePair.Create((wording.Language, PagePlan.TwinOf(area)), Addresses.Area(area, wording.Language)))));
        var indicators = edition.Barometer.Indicators
            .Select(indicator => KeyValuePair.Create((Languages.Complete, PagePlan.TwinOf(indicator)), Addresses.Indicator(indicator)));
        return new EditionRecord(
            header,
            [.. edition.Goals.Select(GoalRecord.Of)],
            [.. edition.Barometer.WithFigures.Select(IndicatorRecord.Of)],
            pages.Concat(indicators).ToFrozenDictionary(),
            new(() => wordings.Take(1).SelectMany(wording => Embeds(again(), wording)).ToFrozenDictionary()));
    }

    /// <param name="wording">Any: which charts there are is no matter of language.</param>
    private static IEnumerable<KeyValuePair<(Language, string), string>> Embeds(Edition edition, Wording wording)
    {
        var measures = edition.Goals.Select(goal => goal.Goal.Indicator.Id).ToHashSet(StringComparer.Ordinal);
        var ofGoals = edition.Goals.SelectMany(goal =>
            ChartViews.Of(goal, EarlierEditions.None, wording).Concat(GaugeViews.Plan(goal, wording) is { } gauge ? [gauge] : []));
        var alone = edition.Barometer.Indicators.Where(indicator => !measures.Contains(indicator.Id))
            .SelectMany(indicator => ChartViews.Of(indicator, goal: null, EarlierEditions.None, wording));
        return ofGoals.SelectMany(chart => Languages.Usual.Select(language => Embed(chart, language)))
            .Concat(alone.Select(chart => Embed(chart, Languages.Complete)));

        static KeyValuePair<(Language, string), string> Embed(ChartPlan chart, Language language) =>
            KeyValuePair.Create((language, EmbedPages.Twin(chart.Id)), Addresses.Embed(chart.Id, language));
    }

    public Period HalfYear => Period.HalfYear(Header.Id.Year, Header.Id.Half);

    /// <summary>The page that is the same, by the edition's name.</summary>
    public LinkView Link(Wording wording, string twin = PagePlan.FrontTwin) =>
        new(EditionNames.Of(Header.Id, wording), Address(wording.Language, twin));

    /// <summary>Below the site's root: the page that is the same, or the edition's first.</summary>
    public string Address(Language language, string twin) =>
        Addresses.Edition(Header.Id) + (Find(language, twin) ?? Addresses.Front(language));

    public bool Has(Language language, string twin) => Find(language, twin) is not null;

    private string? Find(Language language, string twin) =>
        (EmbedPages.IsTwin(twin) ? Charts.Value : Pages).GetValueOrDefault((language, twin));
}

/// <summary>How a goal stood.</summary>
internal sealed record GoalRecord(string Id, int Number, LocalText Title, Verdict Verdict)
{
    public static GoalRecord Of(GoalAssessment goal) => new(goal.Goal.Id, goal.Goal.Number, goal.Goal.Title, goal.Verdict);
}

/// <summary>What was measured.</summary>
internal sealed record IndicatorRecord(string Id, LocalText Title, LocalText Definition)
{
    public static IndicatorRecord Of(Indicator indicator) => new(indicator.Id, indicator.Title, indicator.Definition);
}
