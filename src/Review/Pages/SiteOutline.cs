using BarometerSite.Pages;

namespace BarometerSite.Review.Pages;

/// <summary>Which pages and files a site has, with those of its published editions.</summary>
internal sealed class SiteOutline
{
    private readonly Dictionary<string, OutlinedPage> pages = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> files;
    private readonly Dictionary<string, string> sorts = new(StringComparer.Ordinal);

    /// <summary>Whether styles, scripts and pictures of templates are among the files; not where their addresses change with every letter in them.</summary>
    public bool HasAssets { get; init; } = true;

    /// <summary>By what is the same however a page is called and wherever it stands.</summary>
    public IReadOnlyDictionary<string, OutlinedPage> Pages => pages;

    /// <summary>What sort of file stands at each path: <c>goal page</c>, <c>.svg file</c>.</summary>
    public IReadOnlyDictionary<string, string> Files => files;

    /// <param name="other">One that has the same files; null for one that will have its own.</param>
    public SiteOutline(SiteOutline? other = null) => files = other?.files ?? new(StringComparer.Ordinal);

    public void Add(SitePlan plan)
    {
        AddPages(plan);
        foreach (var file in plan.DataFiles.Concat(plan.Groups.SelectMany(group => group.Files)))
        {
            if (HasAssets || file.Content is not FileContent.Asset)
                files[file.Path] = Sort(file);
        }
    }

    /// <summary>What <see cref="Add"/> does, where the files are another's.</summary>
    public void AddPages(SitePlan plan)
    {
        var mount = plan.Context.Mount?.Address;
        foreach (var page in plan.Pages)
        {
            pages[$"{mount}{page.Language.Code}/{page.Twin}"] =
                new OutlinedPage("/" + mount + page.Address, mount + Addresses.File(page.Address), page.Title, mount);
        }
    }

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

/// <param name="Address">Below the site's root, with a slash in front.</param>
/// <param name="Path">Of its file.</param>
/// <param name="Edition">The address of the published edition that it belongs to; null for a page of the working one.</param>
internal sealed record OutlinedPage(string Address, string Path, string Title, string? Edition);
