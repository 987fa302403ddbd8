namespace BarometerSite.Charts;

/// <summary>Finds room for labels inside a drawing: the first of several places where nothing is in the way, or else the least bad one.</summary>
internal sealed class FreePlace(Box bounds)
{
    // Text over text cannot be read at all; text over a line can, since it has a halo.
    private const int OutsideCost = 1000;
    private const int TextCost = 100;
    private const int MarkerCost = 10;
    private const int LineCost = 3;
    private readonly List<Box> texts = [];
    private readonly List<Box> markers = [];
    private readonly List<Segment> lines = [];

    public void Add(Segment line) => lines.Add(line);

    public void AddMarker(Box marker) => markers.Add(marker);

    public void AddText(Box text) => texts.Add(text);

    /// <summary>The best candidate, whose room is taken from now on.</summary>
    /// <param name="candidates">At least one, the dearest first.</param>
    public PlacedLabel Take(IEnumerable<PlacedLabel> candidates)
    {
        var (best, least) = ((PlacedLabel?)null, int.MaxValue);
        foreach (var candidate in candidates)
        {
            var cost = Cost(candidate.Box);
            if (cost < least)
                (best, least) = (candidate, cost);
            if (cost == 0)
                break;
        }
        texts.Add(best!.Box);
        return best;
    }

    private int Cost(Box box) =>
        (bounds.Contains(box) ? 0 : OutsideCost)
        + (TextCost * texts.Count(text => text.Overlaps(box)))
        + (MarkerCost * markers.Count(marker => marker.Overlaps(box)))
        + (LineCost * lines.Count(line => line.Crosses(box)));
}
