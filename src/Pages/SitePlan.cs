using BarometerSite.Model;
using BarometerSite.Pages.Common;

namespace BarometerSite.Pages;

/// <summary>The whole site before anything is rendered: every address is taken once, every link leads somewhere.</summary>
/// <param name="data">What readers take away as data.</param>
/// <param name="assets">Styles, scripts and pictures by their addresses.</param>
internal sealed class SitePlan(
    PlanContext context, ImmutableArray<PagePlan> pages, LinkIndex links, ImmutableArray<PlannedFile> data, ImmutableArray<PlannedFile> assets)
{
    private readonly FrozenDictionary<(Language, string), PagePlan> twins = pages.ToFrozenDictionary(page => (page.Language, page.Twin));

    private readonly FrozenDictionary<Language, ImmutableArray<LinkView>> menus =
        Languages.All.ToFrozenDictionary(language => language, language => SiteMenu.Of(context, language));

    private readonly FrozenDictionary<Language, ImmutableArray<LinkView>> footers =
        Languages.All.ToFrozenDictionary(language => language, language => SiteMenu.Footer(context, language));

    public PlanContext Context { get; } = context;

    /// <summary>In ordinal order of their addresses.</summary>
    public ImmutableArray<PagePlan> Pages { get; } = pages;

    public LinkIndex Links { get; } = links;

    /// <summary>Pages tell their sizes, so they are made first.</summary>
    public ImmutableArray<PlannedFile> DataFiles { get; } = data;

    /// <summary>Every other file, page by page; told anew each time, since there are many of them and each is asked for once.</summary>
    public IEnumerable<FileGroup> Groups => assets.Concat(FilePlans.Root()).Select(file => new FileGroup([file], [])).Concat(Pages.Select(FilePlans.Of));

    /// <summary>Every file of the site but build.json.</summary>
    public IEnumerable<PlannedFile> Files => DataFiles.Concat(Groups.SelectMany(group => group.Files));

    /// <summary>The page in the other language, or that language's front page.</summary>
    public AlternateView Alternate(PagePlan page)
    {
        var other = Languages.All.First(language => language != page.Language);
        var name = Context.In(other).Word("language_name");
        return twins.TryGetValue((other, page.Twin), out var twin)
            ? new AlternateView(other.Code, name, twin.Address, IsSamePage: true)
            : new AlternateView(other.Code, name, Addresses.Front(other), IsSamePage: false);
    }

    /// <summary>The ways into the site that every page shows.</summary>
    public ImmutableArray<MenuItemView> Menu(PagePlan page) =>
    [
        .. menus[page.Language].Select(item => new MenuItemView(
            item.Title,
            item.Address!,
            item.Address == page.Address || IsBelow(page, item.Address!))),
    ];

    // That a page is below the front page tells nothing: all are.
    private static bool IsBelow(PagePlan page, string address) =>
        address.Length > Addresses.Front(page.Language).Length && page.Address.StartsWith(address, StringComparison.Ordinal);

    public ImmutableArray<LinkView> Footer(Language language) => footers[language];
}
