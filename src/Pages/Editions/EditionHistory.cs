using BarometerSite.Assessment;
using BarometerSite.Editions;
using BarometerSite.Model;

namespace BarometerSite.Pages.Editions;

/// <summary>What pages tell of the published editions, taken from each in turn so that none of them is kept.</summary>
/// <param name="Records">In the order of the archive.</param>
internal sealed record EditionHistory(EditionArchive Archive, ImmutableArray<EditionRecord> Records)
{
    public bool IsEmpty => Archive.IsEmpty;

    /// <summary>Of each half-year the newest revision, the earliest half-year first.</summary>
    public ImmutableArray<EditionRecord> CurrentRecords { get; } =
        [.. Records.OrderBy(record => record.Header.Id).Where(record => Archive.Current(record.Header.Id).Id == record.Header.Id)];

    public static EditionHistory Of(EditionArchive archive) => new(archive, [.. archive.Editions.Select(EditionRecord.Of)]);

    public EditionRecord Of(EditionId id) => Records.First(record => record.Header.Id == id);
}

/// <param name="Goals">In the order of the edition.</param>
/// <param name="Twins">Its pages: below its own address, by language and what is the same in every language and edition.</param>
internal sealed record EditionRecord(
    EditionHeader Header, ImmutableArray<GoalRecord> Goals, FrozenDictionary<(Language Language, string Twin), string> Twins)
{
    public static EditionRecord Of(PublishedEdition published)
    {
        var edition = published.Read();
        var pages = Languages.All.SelectMany(language => edition.Barometer.Goals
            .Select(goal => KeyValuePair.Create((language, PagePlan.TwinOf(goal)), Addresses.Goal(goal, language)))
            .Concat(edition.Barometer.Areas.Select(area => KeyValuePair.Create((language, PagePlan.TwinOf(area)), Addresses.Area(area, language)))));
        var indicators = edition.Barometer.Indicators
            .Select(indicator => KeyValuePair.Create((Languages.Complete, PagePlan.TwinOf(indicator)), Addresses.Indicator(indicator)));
        return new EditionRecord(
            published.Header,
            [.. edition.Goals.Select(GoalRecord.Of)],
            pages.Concat(indicators).ToFrozenDictionary());
    }

    public Period HalfYear => Period.HalfYear(Header.Id.Year, Header.Id.Half);

    /// <summary>Below the site's root: the page that is the same, or the edition's first.</summary>
    public string Address(Language language, string twin) =>
        Addresses.Edition(Header.Id) + (Twins.GetValueOrDefault((language, twin)) ?? Addresses.Front(language));
}

/// <summary>How a goal stood.</summary>
internal sealed record GoalRecord(string Id, int Number, LocalText Title, Verdict Verdict)
{
    public static GoalRecord Of(GoalAssessment goal) => new(goal.Goal.Id, goal.Goal.Number, goal.Goal.Title, goal.Verdict);
}
