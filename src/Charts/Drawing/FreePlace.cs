namespace BarometerSite.Charts.Drawing;

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
            var cost = Cost(candidate.Box, least);
            if (cost < least)
                (best, least) = (candidate, cost);
            if (cost == 0)
                break;
        }
        texts.Add(best!.Box);
        return best;
    }

    /// <summary>What is in the way; counted no further than to <paramref name="enough"/>, from where on the place is no better than another.</summary>
    private int Cost(Box box, int enough)
    {
        var cost = bounds.Contains(box) ? 0 : OutsideCost;
        for (var at = 0; at < texts.Count && cost < enough; at++)
            cost += texts[at].Overlaps(box) ? TextCost : 0;
        for (var at = 0; at < markers.Count && cost < enough; at++)
            cost += markers[at].Overlaps(box) ? MarkerCost : 0;
        for (var at = 0; at < lines.Count && cost < enough; at++)
            cost += lines[at].Crosses(box) ? LineCost : 0;
        return cost;
    }
}
