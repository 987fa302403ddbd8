using BarometerSite.Model;
using BarometerSite.Pages.Texts;

namespace BarometerSite.Pages.Search;

/// <summary>
/// All that can be found in a language: its pages; the words that it explains; and the sources, which stand on the pages of what they tell. An
/// indicator or committee that has no page in the language leads to the first goal that it belongs to.
/// </summary>
internal sealed class SearchEntries(PlanContext context, Wording wording, ImmutableArray<PagePlan> pages)
{
    private readonly Dictionary<string, PagePlan> byTwin = pages.Where(page => page.Language == wording.Language)
        .ToDictionary(page => page.Twin, StringComparer.Ordinal);

    private readonly ILookup<string, Article> texts = TextAddresses.Of(context).Where(text => text.Text.Language == wording.Language)
        .ToLookup(text => text.Address, text => text.Text, StringComparer.Ordinal);

    /// <summary>In the order of kinds, and within a kind as the site has them.</summary>
    public ImmutableArray<SearchEntry> All() =>
    [
        .. Goals().Concat(Areas()).Concat(Pages()).Concat(Committees()).Concat(Indicators()).Concat(Sources()).Concat(Terms()).OrderBy(entry => entry.Kind),
    ];

    private IEnumerable<SearchEntry> Goals() => context.Goals.Where(assessment => wording.Has(assessment.Goal)).Select(assessment =>
        Entry(SearchKind.Goal, byTwin[PagePlan.TwinOf(assessment.Goal)], [.. Names(assessment.Goal)]) with { Verdict = assessment.Verdict.Kind });

    private IEnumerable<SearchEntry> Areas() => context.Barometer.Areas.Where(wording.Has)
        .Select(area => Entry(SearchKind.Area, byTwin[PagePlan.TwinOf(area)], []));

    private IEnumerable<SearchEntry> Pages() =>
        from page in byTwin.Values
        let kind = KindOf(page.Kind)
        where kind is not null
        let isPolicy = texts[page.Address].Any(text => text.Kind == ArticleKind.Policy)
        select Entry(isPolicy ? SearchKind.Policy : kind.Value, page, []);

    private IEnumerable<SearchEntry> Committees() =>
        from committee in context.Barometer.Committees
        let page = byTwin.GetValueOrDefault(PagePlan.TwinOf(committee))
        let goal = context.Barometer.Goals.FirstOrDefault(goal => ReferenceEquals(goal.Committee, committee))
        where page is not null || goal is not null
        select page is not null
            ? Entry(SearchKind.Committee, page, [.. Names(activity => activity.Committee.Id == committee.Id)])
            : new SearchEntry(SearchKind.Committee, wording.In(committee.Title), wording.In(committee.Field), AddressOf(goal), []);

    private IEnumerable<SearchEntry> Indicators() =>
        from indicator in context.Barometer.Indicators
        let address = AddressOf(indicator)
        where address is not null
        select new SearchEntry(SearchKind.Indicator, wording.In(indicator.Title), wording.In(indicator.Definition), address, [.. Names(indicator)]);

    private IEnumerable<SearchEntry> Sources()
    {
        var places = context.Barometer.Indicators.SelectMany(indicator => SourcesOf(indicator).Select(source => (source.Id, Address: AddressOf(indicator))))
            .Concat(context.Barometer.Goals.SelectMany(goal => SourcesOf(goal).Select(source => (source.Id, Address: (string?)AddressOf(goal)))))
            .Where(place => place.Address is not null)
            .DistinctBy(place => place.Id, StringComparer.Ordinal)
            .ToDictionary(place => place.Id, place => place.Address!, StringComparer.Ordinal);
        return context.Barometer.Sources.Where(source => places.ContainsKey(source.Id))
            .Select(source => new SearchEntry(SearchKind.Source, source.Title, About(source), places[source.Id], []));
    }

    private IEnumerable<SearchEntry> Terms() => context.Articles.Glossary(wording.Language) is not { } glossary
        ? []
        : glossary.Words.Select(word =>
            new SearchEntry(SearchKind.Term, word.Word, word.Meaning, $"{Addresses.Page(glossary.Text)}#{word.Id}", [.. word.Forms.Skip(1)]));

    private string About(Source source) => source.Date is { } date ? $"{source.Publisher}, {wording.Date(date)}" : source.Publisher;

    private static IEnumerable<Source> SourcesOf(Indicator indicator) =>
        indicator.Measurements.Where(row => row.Parts.IsEmpty).Select(row => row.Source).Concat(indicator.Undated.Select(figure => figure.Source))
            .Concat(indicator.Limit is { } limit ? [limit.Source] : []);

    private static IEnumerable<Source> SourcesOf(Goal goal) =>
        goal.Targets.Select(target => target.Decision.Document).Concat(goal.OutsideVerdicts.Select(verdict => verdict.Source));

    private string AddressOf(Goal goal) => wording.AddressOf(goal);

    private string? AddressOf(Indicator indicator) => byTwin.GetValueOrDefault(PagePlan.TwinOf(indicator))?.Address
        ?? (context.GoalsOf(indicator).FirstOrDefault() is { } goal ? AddressOf(goal) : null);

    private IEnumerable<string> Names(Goal goal) =>
    [
        wording.In(goal.Statement), wording.In(goal.Committee.Title), goal.Area is { } area ? wording.In(area.Title) : "",
        .. goal.Supporting.Items.Insert(0, goal.Indicator).SelectMany(Names), .. Names(activity => activity.Goals.Contains(goal.Id)),
    ];

    private IEnumerable<string> Names(Func<Activity, bool> isMeant) =>
        context.Barometer.Activities.Where(isMeant).Select(activity => wording.In(activity.Text));

    private IEnumerable<string> Names(Indicator indicator) =>
        indicator.Dimensions.SelectMany(dimension => dimension.Members.Select(member => wording.In(member.Title)).Prepend(wording.In(dimension.Title)))
            .Prepend(wording.In(indicator.Short)).Prepend(wording.In(indicator.Title));

    private SearchEntry Entry(SearchKind kind, PagePlan page, ImmutableArray<string> names) => new(
        kind, page.Title, page.Description, page.Address, names)
    {
        Articles = [.. texts[page.Address]],
    };

    // Those that have no kind of their own here are told of above, or hold nothing that is searched for.
    private static SearchKind? KindOf(PageKind kind) => kind switch
    {
        PageKind.Policy or PageKind.Calendar => SearchKind.Policy,
        PageKind.Front or PageKind.Article or PageKind.Method or PageKind.Data or PageKind.Needs or PageKind.Corrections or PageKind.Editions
            or PageKind.OverTime or PageKind.News or PageKind.Indicators or PageKind.Committees or PageKind.Report
            or PageKind.Advice or PageKind.Topics or PageKind.Topic => SearchKind.Page,
        PageKind.Area or PageKind.Goal or PageKind.Indicator or PageKind.Committee or PageKind.NotFound or PageKind.Embed or PageKind.Moved
            or PageKind.Search or PageKind.Keywords => null,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
