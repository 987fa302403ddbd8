using BarometerSite.Model;

namespace BarometerSite.Pages.Moving;

/// <summary>What stands below the addresses of the published editions, found out for those that are asked for.</summary>
internal sealed class EditionAddresses(SitePlan site)
{
    private readonly Dictionary<EditionId, SiteAddresses> known = [];

    public bool Has(string address) => Around(address)?.Has(address) == true;

    /// <summary>Whether a file system that takes small and capital letters for the same has something there.</summary>
    public bool Takes(string address) => Around(address)?.Takes(address) == true;

    /// <summary>What the edition has below whose address another one lies; null where it lies below none.</summary>
    private SiteAddresses? Around(string address)
    {
        var edition = site.Context.History.Archive.Editions
            .FirstOrDefault(other => address.StartsWith(Addresses.Edition(other.Id), StringComparison.OrdinalIgnoreCase));
        return edition is null ? null : Of(edition.Id);
    }

    private SiteAddresses Of(EditionId id)
    {
        if (!known.TryGetValue(id, out var addresses))
            known.Add(id, addresses = SiteAddresses.Of(Planner.PlanEdition(site.Context.History.Archive.Find(id)!, site)));
        return addresses;
    }
}
