using BarometerSite.Model;
using BarometerSite.Problems;

namespace BarometerSite.Pages.Moving;

/// <summary>Finds where each old address leads in the end, and says which cannot lead on.</summary>
/// <param name="places">Where site.yml says it.</param>
internal sealed class MovePlanner(SitePlan site, PlaceIndex places, DiagnosticBag diagnostics)
{
    private readonly SiteAddresses standing = SiteAddresses.Of(site);
    private readonly EditionAddresses editions = new(site);

    public Moves Plan()
    {
        var written = site.Context.Looks.Moved.ToDictionary(move => move.From, StringComparer.OrdinalIgnoreCase);
        var taken = SiteAddresses.Of(site);
        var moves = written.Values.Select(move => Follow(move, written)).OfType<MovedAddress>().Where(move => CanLeadOn(move, taken)).ToList();
        var led = moves.ToDictionary(move => move.From, StringComparer.OrdinalIgnoreCase);
        if (!site.Context.History.IsEmpty)
            moves.AddRange(new GoneAddresses(site, standing, editions, led, places, diagnostics).Find().Where(move => taken.TryAdd(move.From)));
        return moves.Count == 0 ? Moves.None : new Moves([.. moves.OrderBy(move => move.From, StringComparer.Ordinal)]);
    }

    /// <summary>The same with the end of its way; null with a complaint where it goes round in a ring.</summary>
    private MovedAddress? Follow(MovedAddress move, Dictionary<string, MovedAddress> written)
    {
        var way = new List<string> { move.From };
        var to = move.To;
        while (written.TryGetValue(to, out var next) || written.TryGetValue(MovedAddress.PageOf(to), out next))
        {
            if (way.IndexOf(next.From) is >= 0 and var start)
            {
                // Each ring once, at the first of its addresses.
                var ring = way[start..];
                if (ring.Min(StringComparer.Ordinal) == move.From)
                    diagnostics.Add(Complaints.MovedInRing(places.Of(Placed.Moved, move.From), [.. ring.Select(address => "/" + address)]));
                return null;
            }
            way.Add(next.From);
            to = next.To;
        }
        return move with { To = to };
    }

    private bool CanLeadOn(MovedAddress move, SiteAddresses taken)
    {
        // The site of an earlier day: what leads to an edition that nobody had yet leads nowhere then, and is no mistake.
        if (site.Context.History.Archive.LeftOut.Any(edition => move.To.StartsWith(Addresses.Edition(edition), StringComparison.Ordinal)))
            return false;
        var from = places.Of(Placed.Moved, move.From);
        var to = places.Of(Placed.MovedTo, move.From);
        if (!standing.Has(move.To) && !editions.Has(move.To))
            diagnostics.Add(Complaints.MovedNowhere("/" + move.To, to, standing.All.Select(address => "/" + address)));
        else if (move.IsFile && (MovedAddress.IsOfPage(move.To) || Ending(move.To) != Ending(move.From)))
            diagnostics.Add(Complaints.MovedToOtherKind("/" + move.From, "/" + move.To, to));
        else if (move.IsPart && !standing.Has(MovedAddress.PageOf(move.From)))
            diagnostics.Add(Complaints.MovedPartOfNoPage("/" + move.From, from));
        else if (move.IsPart ? standing.Has(move.From) : !taken.TryAdd(move.From))
            diagnostics.Add(Complaints.MovedStillThere("/" + move.From, from));
        else
            return true;
        return false;
    }

    private static string Ending(string file) => file[file.LastIndexOf('.')..];
}
