using BarometerSite.Model;
using BarometerSite.Pages.Cards;
using BarometerSite.Pages.Common;
using BarometerSite.Pages.Editions;
using BarometerSite.Pages.Search;
using BarometerSite.Problems;

namespace BarometerSite.Pages;

/// <summary>Decides which pages exist in a language, and how each is found.</summary>
internal sealed partial class PagePlans(PlanContext context, Language language)
{
    private readonly Wording wording = context.In(language);
    private readonly CardViews cards = new(context, context.In(language));

    private Barometer Barometer => context.Barometer;

    /// <summary>In which folders the pages of a published edition lie, but for its first.</summary>
    public static ImmutableArray<string> EditionFolders(IEnumerable<Language> languages) =>
    [
        .. languages.SelectMany(language => language.Paths is { Root: "", Areas: var areas, Goals: var goals, Method: var method, Needs: var needs }
            ? [areas, goals, method, needs, Addresses.Indicators]
            : new[] { language.Paths.Root }),
    ];

    public IEnumerable<PagePlan> All()
    {
        var pages = Overview().Concat(Goals()).Concat(Method()).Concat(Needs()).Concat(Calendar()).Concat(Advice()).Concat(Dialogue());
        // These tell of editions too, which may have been published before the site spoke a further language.
        if (language.IsUsual)
            pages = pages.Append(Corrections()).Concat(EditionList()).Concat(OverTime()).Concat(News()).Concat(Reports());
        ImmutableArray<PagePlan> all = language.IsComplete
            ? [.. pages.Concat(Indicators()).Append(Data()).Concat(Committees()).Concat(Policies()).Concat(Articles()).Append(NotFound())]
            : [.. pages.Concat(Articles())];
        return all.Concat(Search(all));
    }

    /// <summary>Those that a published edition has: what it states, and by which rules.</summary>
    public IEnumerable<PagePlan> OfEdition()
    {
        var pages = Overview().Concat(Goals()).Concat(Method()).Concat(Needs());
        return language.IsComplete ? pages.Concat(Indicators()) : pages;
    }

    /// <param name="all">The pages that can be found.</param>
    private IEnumerable<PagePlan> Search(ImmutableArray<PagePlan> all) =>
    [
        new PagePlan(PageKind.Search, language, Addresses.Search(language), wording.Word("title_search"), wording.Word("description_search"), [Home],
            "search", () => new SearchView(), null),
        new PagePlan(PageKind.Keywords, language, Addresses.Keywords(language), wording.Word("title_keywords"), wording.Word("description_keywords"), [Home],
            "keywords", () => KeywordViews.Of(new SearchEntries(context, wording, all).All(), wording), null),
    ];

    /// <summary>From the site's front page to where these pages begin.</summary>
    private ImmutableArray<LinkView> Way => context.Mount is { } mount
        ?
        [
            new LinkView(wording.Word("front_page"), mount.Up + Addresses.Front(language)),
            new LinkView(wording.Word("title_editions"), mount.Up + Addresses.EditionList(language)),
            new LinkView(EditionNames.Of(mount.Header.Id, wording), Addresses.Front(language)),
        ]
        : [Home];

    private LinkView Home => new(wording.Word("front_page"), Addresses.Front(language));

    private static PlaceKey? Place(Article? article) => article is null ? null : new PlaceKey(Placed.Text, article.Path);
}
