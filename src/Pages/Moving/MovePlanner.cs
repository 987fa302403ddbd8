using BarometerSite.Model;
using BarometerSite.Problems;

namespace BarometerSite.Pages.Moving;

/// <summary>Finds where each old address leads in the end, and says which cannot lead on.</summary>
/// <param name="places">Where site.yml says it.</param>
internal sealed class MovePlanner(SitePlan site, PlaceIndex places, DiagnosticBag diagnostics)
{
    private readonly SiteAddresses standing = SiteAddresses.Of(site);
    private readonly EditionAddresses editions = new(site);

    private readonly Dictionary<string, MovedAddress> written = site.Context.Looks.Moved.ToDictionary(move => move.From, StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string?> ends = new(StringComparer.OrdinalIgnoreCase);

    public Moves Plan()
    {
        var taken = SiteAddresses.Of(site);
        var moves = written.Values.Select(Straight).OfType<MovedAddress>().Where(move => CanLeadOn(move, taken)).ToList();
        if (!site.Context.History.IsEmpty)
        {
            var led = moves.ToDictionary(move => move.From, StringComparer.OrdinalIgnoreCase);
            var gone = new GoneAddresses(site, standing, editions, led, places, diagnostics);
            moves.AddRange(gone.Find(written).Where(move => taken.TryAdd(move.From)));
        }
        return moves.Count == 0 ? Moves.None : new Moves([.. moves.OrderBy(move => move.From, StringComparer.Ordinal)]);
    }

    private MovedAddress? Straight(MovedAddress move) => End(move) is { } end ? move with { To = end } : null;

    /// <summary>Where the way from an old address ends; null, with a complaint for each ring, where it goes round in one.</summary>
    private string? End(MovedAddress first)
    {
        var way = new List<string>();
        var met = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        string? end;
        for (var move = first; !ends.TryGetValue(move.From, out end); move = Next(move)!)
        {
            if (!met.Add(move.From))
            {
                var ring = way[way.IndexOf(move.From)..];
                diagnostics.Add(Complaints.MovedInRing(places.Of(Placed.Moved, move.From), [.. ring.Select(address => "/" + address)]));
                break;
            }
            way.Add(move.From);
            if (Next(move) is null)
            {
                end = move.To;
                break;
            }
        }
        foreach (var address in way)
            ends[address] = end;
        return end;
    }

    private MovedAddress? Next(MovedAddress move) => written.GetValueOrDefault(move.To) ?? written.GetValueOrDefault(MovedAddress.PageOf(move.To));

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
        else if (move.IsPart ? standing.Has(move.From) : editions.Takes(move.From) || !taken.TryAdd(move.From))
            diagnostics.Add(Complaints.MovedStillThere("/" + move.From, from));
        else
            return true;
        return false;
    }

    private static string Ending(string file) => file[file.LastIndexOf('.')..];
}
