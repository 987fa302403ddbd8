using BarometerSite.Model;
using BarometerSite.Problems;

namespace BarometerSite.Pages.Moving;

/// <summary>
/// Addresses do not die: what the site had when an edition was published and has no more must lead on. What it had follows from the edition's document, by
/// the addresses that today's program gives.
/// </summary>
/// <param name="moves">Where old addresses lead in the end, by themselves.</param>
internal sealed class GoneAddresses(
    SitePlan site, SiteAddresses standing, EditionAddresses editions, IReadOnlyDictionary<string, MovedAddress> moves, PlaceIndex places,
    DiagnosticBag diagnostics)
{
    /// <summary>Complains of each that leads nowhere, with the line to write.</summary>
    /// <param name="written">What site.yml says of, rightly or not, by the old addresses.</param>
    /// <returns>What a moved page takes along: whatever lay below it and lies below the new one.</returns>
    public IEnumerable<MovedAddress> Find(IReadOnlyDictionary<string, MovedAddress> written)
    {
        var found = new List<MovedAddress>();
        var advised = new Dictionary<string, MovedAddress>(StringComparer.Ordinal);
        foreach (var gone in All())
        {
            if (written.ContainsKey(gone.Address))
                continue;
            if (TakenAlong(gone.Address, moves) is { } move)
            {
                found.Add(move);
            }
            else if (TakenAlong(gone.Address, advised) is null)
            {
                var advice = new MovedAddress(gone.Address, Advice(gone));
                advised.Add(gone.Address, advice);
                diagnostics.Add(Complaints.AddressGone(PlaceOf(gone), "/" + gone.Address, gone.Edition.ToString(), "/" + advice.To));
            }
        }
        return found;
    }

    /// <summary>In ordinal order, each with the newest edition that had it; parts of pages only where their page is there.</summary>
    private IEnumerable<Gone> All()
    {
        var gone = new SortedDictionary<string, Gone>(StringComparer.Ordinal);
        foreach (var edition in site.Context.History.Archive.Editions)
        {
            var then = Planner.PlanAsThen(edition, site);
            var pages = then.Pages.DistinctBy(page => page.Address).ToDictionary(page => page.Address, StringComparer.Ordinal);
            foreach (var address in SiteAddresses.In(then).Where(address => !standing.Has(address) && !IsOfThatDay(pages.GetValueOrDefault(address))))
            {
                var page = MovedAddress.PageOf(address);
                if (page == address || standing.Has(page))
                    gone[address] = new Gone(address, edition.Id, pages.GetValueOrDefault(page));
            }
        }
        return gone.Values;
    }

    /// <summary>A report that is made of no edition stands only while its year lasts.</summary>
    private static bool IsOfThatDay(PagePlan? page) => page?.Kind == PageKind.Report;

    /// <summary>What it was made of, else where the line belongs.</summary>
    private SourceSpan PlaceOf(Gone gone) =>
        gone.Page?.MadeOf is { } key && places.Of(key) is { IsNowhere: false } place ? place : places.Of(Placed.Moved, "");

    private MovedAddress? TakenAlong(string address, IReadOnlyDictionary<string, MovedAddress> pages)
    {
        for (var slash = address.LastIndexOf('/'); slash > 0; slash = address.LastIndexOf('/', slash - 1))
        {
            if (!pages.TryGetValue(address[..(slash + 1)], out var page))
                continue;
            var to = page.To + address[(slash + 1)..];
            return Stands(to) ? new MovedAddress(address, to) : null;
        }
        return null;
    }

    private bool Stands(string address) => standing.Has(address) || editions.Has(address);

    /// <summary>The same page under its new address; else what the edition still shows; else what stands, is of the same kind and nearest to it.</summary>
    private string Advice(Gone gone)
    {
        if (gone.Address.Contains('#', StringComparison.Ordinal))
            return MovedAddress.PageOf(gone.Address);
        if (gone.Page is { } page && site.Find(page.Language, page.Twin) is { } same)
            return same.Address;
        var published = Addresses.Edition(gone.Edition) + gone.Address;
        return editions.Has(published) ? published : Above(gone.Address);
    }

    private string Above(string address)
    {
        var name = MovedAddress.IsOfPage(address) ? "" : address[(address.LastIndexOf('/') + 1)..];
        for (var folder = Folder(address); folder.Length > 0; folder = Folder(folder))
        {
            if (standing.Has(folder + name))
                return folder + name;
        }
        return name.Length == 0 || standing.Has(name)
            ? name
            : standing.All.Where(file => file.EndsWith(Path.GetExtension(name), StringComparison.OrdinalIgnoreCase))
                .MaxBy(file => file.AsSpan().CommonPrefixLength(address)) ?? "";

        static string Folder(string of) => of[..(of.TrimEnd('/').LastIndexOf('/') + 1)];
    }

    private sealed record Gone(string Address, EditionId Edition, PagePlan? Page);
}
