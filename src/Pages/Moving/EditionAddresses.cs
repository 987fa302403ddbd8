using BarometerSite.Model;

namespace BarometerSite.Pages.Moving;

/// <summary>What stands below the addresses of the published editions, found out for those that are asked for.</summary>
internal sealed class EditionAddresses(SitePlan site)
{
    private readonly Dictionary<EditionId, SiteAddresses> known = [];

    public bool Has(string address) =>
        site.Context.History.Archive.Editions.FirstOrDefault(edition => address.StartsWith(Addresses.Edition(edition.Id), StringComparison.Ordinal))
            is { } edition && Of(edition.Id).Has(address);

    private SiteAddresses Of(EditionId id)
    {
        if (!known.TryGetValue(id, out var addresses))
            known.Add(id, addresses = SiteAddresses.Of(Planner.PlanEdition(site.Context.History.Archive.Find(id)!, site)));
        return addresses;
    }
}
