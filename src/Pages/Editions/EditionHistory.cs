using BarometerSite.Assessment;
using BarometerSite.Editions;
using BarometerSite.Model;
using BarometerSite.Pages.Common;
using BarometerSite.Pages.News;

namespace BarometerSite.Pages.Editions;

/// <summary>What pages tell of the published editions, taken from each in turn so that none of them is kept.</summary>
/// <param name="Records">In the order of the archive.</param>
/// <param name="News">What each brought readers, in the same order, the working edition last.</param>
internal sealed record EditionHistory(EditionArchive Archive, ImmutableArray<EditionRecord> Records, ImmutableArray<EditionNews> News)
{
    /// <summary>That of a site of which nothing is published.</summary>
    public static readonly EditionHistory None = new(EditionArchive.Empty, [], []);

    public bool IsEmpty => Archive.IsEmpty;

    /// <summary>Of each half-year the newest revision, the earliest half-year first.</summary>
    public ImmutableArray<EditionRecord> CurrentRecords { get; } =
        [.. Records.OrderBy(record => record.Header.Id).Where(record => Archive.Current(record.Header.Id).Id == record.Header.Id)];

    /// <param name="wordings">In the order of the languages.</param>
    public static EditionHistory Of(EditionArchive archive, Edition working, ImmutableArray<Wording> wordings)
    {
        var records = ImmutableArray.CreateBuilder<EditionRecord>(archive.Editions.Length);
        var news = ImmutableArray.CreateBuilder<EditionNews>(archive.Editions.Length + 1);
        foreach (var published in archive.Editions)
        {
            // What was before is mostly what was read last, so it comes first.
            var before = archive.Before(published);
            var had = Read(before);
            var edition = archive.Read(published);
            records.Add(EditionRecord.Of(published.Header, edition));
            news.Add(Brought(before?.Id, had, edition, published.Id, published.Header.Published));
        }
        news.Add(Brought(archive.Newest?.Id, Read(archive.Newest), working, null, working.AsOf));
        return new(archive, records.MoveToImmutable(), news.MoveToImmutable());

        Edition? Read(PublishedEdition? before) => before is null ? null : archive.Read(before);

        EditionNews Brought(EditionId? before, Edition? had, Edition edition, EditionId? id, DateOnly day) =>
            new(id, before, day, had is null ? NewsReader.OfFirst(edition, wordings) : NewsReader.Of(had, edition, wordings));
    }

    public EditionRecord Of(EditionId id) => Records.First(record => record.Header.Id == id);
}

/// <param name="Goals">In the order of the edition.</param>
/// <param name="Indicators">Those with figures, in the order of the edition.</param>
/// <param name="Twins">Its pages: below its own address, by language and what is the same in every language and edition.</param>
internal sealed record EditionRecord(
    EditionHeader Header,
    ImmutableArray<GoalRecord> Goals,
    ImmutableArray<IndicatorRecord> Indicators,
    FrozenDictionary<(Language Language, string Twin), string> Twins)
{
    public static EditionRecord Of(EditionHeader header, Edition edition)
    {
        var pages = Languages.All.SelectMany(language => edition.Barometer.Goals
            .Select(goal => KeyValuePair.Create((language, PagePlan.TwinOf(goal)), Addresses.Goal(goal, language)))
            .Concat(edition.Barometer.Areas.Select(area => KeyValuePair.Create((language, PagePlan.TwinOf(area)), Addresses.Area(area, language)))));
        var indicators = edition.Barometer.Indicators
            .Select(indicator => KeyValuePair.Create((Languages.Complete, PagePlan.TwinOf(indicator)), Addresses.Indicator(indicator)));
        return new EditionRecord(
            header,
            [.. edition.Goals.Select(GoalRecord.Of)],
            [.. edition.Barometer.WithFigures.Select(indicator => new IndicatorRecord(indicator.Id, indicator.Title, indicator.Definition))],
            pages.Concat(indicators).ToFrozenDictionary());
    }

    public bool HasFigures(string indicator) => Indicators.Any(known => known.Id == indicator);

    public Period HalfYear => Period.HalfYear(Header.Id.Year, Header.Id.Half);

    /// <summary>The page that is the same, by the edition's name.</summary>
    public LinkView Link(Wording wording, string twin = PagePlan.FrontTwin) =>
        new(EditionNames.Of(Header.Id, wording), Address(wording.Language, twin));

    /// <summary>Below the site's root: the page that is the same, or the edition's first.</summary>
    public string Address(Language language, string twin) =>
        Addresses.Edition(Header.Id) + (Twins.GetValueOrDefault((language, twin)) ?? Addresses.Front(language));
}

/// <summary>How a goal stood.</summary>
internal sealed record GoalRecord(string Id, int Number, LocalText Title, Verdict Verdict)
{
    public static GoalRecord Of(GoalAssessment goal) => new(goal.Goal.Id, goal.Goal.Number, goal.Goal.Title, goal.Verdict);
}

/// <summary>What was measured.</summary>
internal sealed record IndicatorRecord(string Id, LocalText Title, LocalText Definition);
