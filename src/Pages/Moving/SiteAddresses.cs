namespace BarometerSite.Pages.Moving;

/// <summary>Every address that a planned site answers at: pages, files, and the parts of texts.</summary>
internal sealed class SiteAddresses
{
    /// <summary>The list that is made of what was made.</summary>
    private const string BuildList = "build.json";

    private readonly HashSet<string> addresses = new(StringComparer.Ordinal) { BuildList };

    // On Windows and macOS two that differ in capital letters only are one.
    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase) { BuildList };
    private readonly HashSet<string> folders = new(StringComparer.OrdinalIgnoreCase);
    private string[]? ordered;

    private SiteAddresses()
    {
    }

    /// <summary>In ordinal order.</summary>
    public IEnumerable<string> All => ordered ??= [.. addresses.Order(StringComparer.Ordinal)];

    /// <summary>Without those of published editions, which <see cref="Planner.PlanEdition"/> tells one by one.</summary>
    public static SiteAddresses Of(SitePlan plan)
    {
        var found = new SiteAddresses();
        foreach (var address in OfFiles(plan))
            found.Add(address);
        found.addresses.UnionWith(OfParts(plan));
        return found;
    }

    /// <summary>The same in no order, for who walks through them once.</summary>
    public static IEnumerable<string> In(SitePlan plan) => OfFiles(plan).Concat(OfParts(plan));

    private static IEnumerable<string> OfFiles(SitePlan plan) =>
        plan.DataFiles.Concat(plan.Groups.SelectMany(group => group.Files)).Select(file => Addresses.OfFile(file.Path));

    private static IEnumerable<string> OfParts(SitePlan plan) => plan.Links.Parts.Select(part => plan.Context.Mount?.Address + part.Key);

    /// <param name="address">Of a page, of a file, or of a part of a page.</param>
    public bool Has(string address) => addresses.Contains(address);

    /// <summary>Whether a file system that takes small and capital letters for the same has something there.</summary>
    public bool Takes(string address) => taken.Contains(address);

    /// <summary>Takes the place of an address, if nothing stands there and no file where it needs a folder, nor the other way round.</summary>
    public bool TryAdd(string address)
    {
        var file = Addresses.File(address);
        if (Takes(address) || folders.Contains(file) || Above(file).Any(taken.Contains))
            return false;
        Add(address);
        return true;
    }

    private void Add(string address)
    {
        addresses.Add(address);
        taken.Add(address);
        ordered = null;
        folders.UnionWith(Above(Addresses.File(address)));
    }

    /// <summary>The folders that a file lies in, without a slash at their ends.</summary>
    private static IEnumerable<string> Above(string file)
    {
        for (var slash = file.LastIndexOf('/'); slash > 0; slash = file.LastIndexOf('/', slash - 1))
            yield return file[..slash];
    }
}
