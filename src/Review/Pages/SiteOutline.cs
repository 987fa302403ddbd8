using BarometerSite.Pages;

namespace BarometerSite.Review.Pages;

/// <summary>Which pages and files a site has, with those of its published editions.</summary>
internal sealed class SiteOutline
{
    private readonly Dictionary<string, OutlinedPage> pages = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> files = new(StringComparer.Ordinal);

    /// <summary>By what is the same however a page is called and wherever it stands.</summary>
    public IReadOnlyDictionary<string, OutlinedPage> Pages => pages;

    /// <summary>What sort of file stands at each path: <c>goal page</c>, <c>.svg file</c>.</summary>
    public IReadOnlyDictionary<string, string> Files => files;

    public void Add(SitePlan plan)
    {
        var mount = plan.Context.Mount?.Address;
        foreach (var page in plan.Pages)
        {
            pages[$"{mount}{page.Language.Code}/{page.Twin}"] =
                new OutlinedPage("/" + mount + page.Address, mount + Addresses.File(page.Address), page.Title, mount);
        }
        foreach (var file in plan.DataFiles.Concat(plan.Groups.SelectMany(group => group.Files)))
            files[file.Path] = Sort(file);
    }

    private static string Sort(PlannedFile file)
    {
        if (file.Content is FileContent.Page { Plan.Kind: var kind })
            return kind.ToString().ToLowerInvariant() + " page";
        var dot = file.Path.LastIndexOf('.');
        return dot < 0 ? file.Path : file.Path[dot..] + " file";
    }
}

/// <param name="Address">Below the site's root, with a slash in front.</param>
/// <param name="Path">Of its file.</param>
/// <param name="Edition">The address of the published edition that it belongs to; null for a page of the working one.</param>
internal sealed record OutlinedPage(string Address, string Path, string Title, string? Edition);
