using BarometerSite.Pages;

namespace BarometerSite.Review.Pages;

/// <summary>Which pages and files a site has, with those of its published editions.</summary>
internal sealed class SiteOutline
{
    private readonly Dictionary<string, OutlinedPage> pages = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> sorts = new(StringComparer.Ordinal);
    private readonly IEnumerable<string> paths;
    private (SiteOutline Before, IReadOnlySet<string> Paths)? gone;

    public SiteOutline() => paths = files.Keys;

    private SiteOutline(SitePlan plan, IEnumerable<string> paths)
    {
        this.paths = paths;
        AddPages(plan);
    }

    /// <summary>By what is the same however a page is called and wherever it stands.</summary>
    public IReadOnlyDictionary<string, OutlinedPage> Pages => pages;

    /// <summary>Of a plan that is at hand, so that its files need not be held here; without those of templates, whose addresses change with every letter
    /// in them.</summary>
    /// <param name="alike">One that has the same files, if there is any.</param>
    public static SiteOutline Of(SitePlan plan, SiteOutline? alike) => new(plan, Paths(plan)) { gone = alike?.gone };

    /// <summary>The same of a plan that will not be kept.</summary>
    public static SiteOutline Apart(SitePlan plan) => new(plan, new PathList(Paths(plan)));

    public void Add(SitePlan plan)
    {
        AddPages(plan);
        foreach (var file in Files(plan))
            files[file.Path] = Sort(file);
    }

    /// <summary>What sort of file stands at a path: <c>goal page</c>, <c>.svg file</c>.</summary>
    public string SortOf(string path) => files.GetValueOrDefault(path, "file");

    /// <summary>The paths at which a file stood that none stands at here.</summary>
    public IReadOnlySet<string> GoneSince(SiteOutline before)
    {
        if (gone is not var (other, known) || other != before)
            gone = (before, known = PathList.OnlyIn(before.paths, paths));
        return known;
    }

    private void AddPages(SitePlan plan)
    {
        var mount = plan.Context.Mount?.Address;
        foreach (var page in plan.Pages)
            pages[$"{mount}{page.Language.Code}/{page.Twin}"] = new OutlinedPage(page.Address, page.Title, mount);
    }

    private static IEnumerable<PlannedFile> Files(SitePlan plan) => plan.DataFiles.Concat(plan.Groups.SelectMany(group => group.Files));

    private static IEnumerable<string> Paths(SitePlan plan) => Files(plan).Where(file => file.Content is not FileContent.Asset).Select(file => file.Path);

    private string Sort(PlannedFile file)
    {
        if (file.Content is FileContent.Page { Plan.Kind: var kind })
            return Once(kind.ToString(), name => name.ToLowerInvariant() + " page");
        var dot = file.Path.LastIndexOf('.');
        return dot < 0 ? file.Path : Once(file.Path[dot..], ending => ending + " file");
    }

    // A hundred thousand files are of a dozen sorts.
    private string Once(string key, Func<string, string> word) => sorts.TryGetValue(key, out var sort) ? sort : sorts[key] = word(key);
}

/// <param name="Below">Its address below the site's root, or below the edition.</param>
/// <param name="Edition">The address of the published edition that it belongs to; null for a page of the working one.</param>
internal sealed record OutlinedPage(string Below, string Title, string? Edition)
{
    /// <summary>Below the site's root, with a slash in front.</summary>
    public string Address => $"/{Edition}{Below}";

    /// <summary>Of its file.</summary>
    public string Path => Edition + Addresses.File(Below);
}
