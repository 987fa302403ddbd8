using BarometerSite.Model;
using BarometerSite.Pages.Common;
using BarometerSite.Pages.Moving;
using BarometerSite.Pages.Plots;
using BarometerSite.Pages.Texts;

namespace BarometerSite.Pages;

/// <summary>The whole site before anything is rendered: every address is taken once, every link leads somewhere.</summary>
/// <param name="data">What readers take away as data.</param>
/// <param name="files">What belongs to no page: styles, scripts and pictures, and the files for machines.</param>
/// <param name="further">The same, as far as it takes a while to know; asked for when nothing else will do.</param>
internal sealed class SitePlan(
    PlanContext context, ImmutableArray<PagePlan> pages, LinkIndex links, ImmutableArray<PlannedFile> data, ImmutableArray<PlannedFile> files,
    Lazy<ImmutableArray<FileGroup>>? further = null)
{
    // Two pages with one address, or one twin, are told where the plan is checked.
    private readonly Dictionary<(Language, string), PagePlan> twins = FirstBy(pages, page => (page.Language, page.Twin));

    private readonly Lazy<FrozenDictionary<string, string>> titles = new(() => pages.Select(page => KeyValuePair.Create(page.Address, page.Title))
        .Concat(links.Parts).DistinctBy(title => title.Key).ToFrozenDictionary(StringComparer.Ordinal));

    private readonly Lazy<FrozenSet<string>> behind = new(() => TextAddresses.Of(context)
        .Where(text => context.Articles.IsBehind(text.Text)).Select(text => text.Address).ToFrozenSet(StringComparer.Ordinal));

    private readonly Dictionary<string, PagePlan> byAddress = FirstBy(pages, page => page.Address);

    private readonly Lazy<Dictionary<string, PlannedFile>> beside = new(() => FirstBy(files, file => file.Path));

    private readonly FrozenDictionary<Language, ImmutableArray<LinkView>> menus =
        SiteMenu.All(context, SiteMenu.Of);

    private readonly FrozenDictionary<Language, ImmutableArray<LinkView>> footers =
        SiteMenu.All(context, SiteMenu.Footer);

    public PlanContext Context { get; } = context;

    /// <summary>Of a published edition's pages, none.</summary>
    public Moves Moves { get; private init; } = Moves.None;

    /// <summary>In ordinal order of their addresses.</summary>
    public ImmutableArray<PagePlan> Pages { get; } = pages;

    public LinkIndex Links { get; } = links;

    private readonly Lazy<Dictionary<string, PlannedFile>> dataFiles = new(() => FirstBy(data, file => file.Path));

    /// <summary>Figures, whose sizes pages tell, and the lists that tell of these.</summary>
    public ImmutableArray<PlannedFile> DataFiles { get; } = data;

    /// <summary>One of <see cref="DataFiles"/>.</summary>
    /// <param name="path">Below the site's root.</param>
    /// <exception cref="KeyNotFoundException">There is none there: an error in the generator.</exception>
    public PlannedFile FindData(string path) => dataFiles.Value[path];

    /// <summary>Every other file, page by page; told anew each time, since there are many of them and each is asked for once.</summary>
    public IEnumerable<FileGroup> Groups =>
        (further?.Value ?? []).Concat(files.Select(file => new FileGroup([file], []))).Concat(Pages.Select(page => FilePlans.Of(Context, page)));

    /// <summary>Charts that a site of a thousand pages can hold beside its pages.</summary>
    private const int MostCharts = 1500;

    public SharedCharts ChartsOfEditions { get; } = context.History.IsEmpty ? SharedCharts.None : new(MostCharts);

    /// <summary>What the pages of published editions know of it.</summary>
    public CurrentSite Current => new(this);

    /// <summary>The pages of each published edition, planned when their turn comes and not kept: each has about as many as the site.</summary>
    public IEnumerable<SitePlan> Editions => Context.History.Archive.Editions.Select(edition => Planner.PlanEdition(edition, this));

    /// <summary>Every file of the site but build.json.</summary>
    public IEnumerable<PlannedFile> Files =>
        DataFiles.Concat(Groups.SelectMany(group => group.Files)).Concat(Editions.SelectMany(edition => edition.Files));

    /// <summary>The same site with what stands at old addresses.</summary>
    public SitePlan With(Moves moves) => moves.All.IsEmpty
        ? this
        : new SitePlan(
            Context, Pages, Links, DataFiles,
            [.. files, .. moves.Pages(this), .. moves.Copies(Contents), .. Redirects(moves)], further)
        {
            Moves = moves,
        };

    private static IEnumerable<PlannedFile> Redirects(Moves moves) =>
        moves.ForHosts.Any() ? [new PlannedFile(Addresses.Redirects, new FileContent.Redirects())] : [];

    /// <summary>What the files are made of, by their paths.</summary>
    public IReadOnlyDictionary<string, FileContent> Contents =>
        DataFiles.Concat(Groups.SelectMany(group => group.Files)).ToDictionary(file => file.Path, file => file.Content, StringComparer.Ordinal);

    /// <summary>What a page or a part of it is called; for all else its address.</summary>
    public string TitleOf(string address) =>
        titles.Value.GetValueOrDefault(address) ?? titles.Value.GetValueOrDefault(MovedAddress.PageOf(address)) ?? "/" + address;

    /// <summary>Whether a page's text is older than the one that it translates.</summary>
    public bool IsBehind(PagePlan page) => behind.Value.Contains(page.Address);

    /// <summary>Whether a page stands at an address.</summary>
    public bool Has(string address) => byAddress.ContainsKey(address);

    /// <summary>A file of these pages, or beside them; null where there is none.</summary>
    /// <param name="path">Below the site's root.</param>
    public PlannedFile? Find(string path)
    {
        // The nearest first: a page needs nothing but the page.
        var below = Context.Mount?.Address ?? "";
        var isBelow = path.StartsWith(below, StringComparison.Ordinal);
        if (isBelow && byAddress.GetValueOrDefault(Addresses.OfFile(path)[below.Length..]) is { } page)
            return FilePlans.Page(Context, page);
        return beside.Value.GetValueOrDefault(path) ?? dataFiles.Value.GetValueOrDefault(path)
            ?? (isBelow ? Around(path[below.Length..]).SelectMany(group => group.Files).FirstOrDefault(file => file.Path == path) : null);
    }

    /// <summary>The files among which one of a chart, of the search or beside a page would be: a preview plans those of no other page for it.</summary>
    private IEnumerable<FileGroup> Around(string path)
    {
        if (Context.Languages.Any(language => path.StartsWith(Addresses.Search(language), StringComparison.Ordinal)))
            return further?.Value ?? [];
        var owners = Addresses.ChartIn(path) is var (language, id)
            ? Pages.Where(page => page.Language == language && (page.Picture == id || page.PossibleCharts.Contains(id, StringComparer.Ordinal)))
            : byAddress.GetValueOrDefault(path[..(path.LastIndexOf('/') + 1)]) is { } page ? [page] : [];
        return owners.Select(owner => FilePlans.Of(Context, owner));
    }

    /// <summary>The page that is the same in a language; null where there is none.</summary>
    public PagePlan? Find(Language language, string twin) => twins.GetValueOrDefault((language, twin));

    /// <summary>The page in each other language that has it; of one that every site speaks and that has not, its front page.</summary>
    public ImmutableArray<AlternateView> Alternates(PagePlan page) =>
    [
        .. from other in Context.Languages
           where other != page.Language
           let twin = Find(other, page.Twin)
           where twin is not null || other.IsUsual
           select new AlternateView(
               other.Code, Context.In(other).Word("language_name"), twin?.Address ?? Addresses.Front(other), IsSamePage: twin is not null,
               other == Languages.Complete),
    ];

    /// <summary>The ways into the site that every page of a language shows.</summary>
    public ImmutableArray<LinkView> Menu(Language language) => menus[language];

    /// <summary>The same as a page shows it, with its own place in it.</summary>
    public ImmutableArray<MenuItemView> Menu(PagePlan page) =>
    [
        .. menus[page.Language].Select(item => new MenuItemView(
            item.Title,
            item.Address!,
            Context.Mount is { } mount
                ? item.Address == mount.Up + Addresses.EditionList(page.Language)
                : item.Address == page.Address || IsBelow(page, item.Address!))),
    ];

    private static Dictionary<TKey, T> FirstBy<TKey, T>(IEnumerable<T> all, Func<T, TKey> key)
        where TKey : notnull
    {
        var first = new Dictionary<TKey, T>(all.TryGetNonEnumeratedCount(out var count) ? count : 0);
        foreach (var one in all)
            first.TryAdd(key(one), one);
        return first;
    }

    // That a page is below the front page tells nothing: all are.
    private static bool IsBelow(PagePlan page, string address) =>
        address.Length > Addresses.Front(page.Language).Length && page.Address.StartsWith(address, StringComparison.Ordinal);

    /// <summary>Of what is new about what a page is about, in Atom's form.</summary>
    public ImmutableArray<LinkView> Feeds(PagePlan page) => page.Kind is PageKind.Goal or PageKind.Area && Context.Mount is null && page.Language.IsUsual
        ? [new LinkView(Context.In(page.Language).Say("news_feed_part", ("site", Context.Barometer.Site.Title.In(page.Language)), ("part", page.Title)),
            Addresses.FeedBelow(page.Address) + ".xml")]
        : [];

    public ImmutableArray<LinkView> Footer(Language language) => footers[language];
}
