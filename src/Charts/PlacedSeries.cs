using System.Collections.Immutable;

namespace BarometerSite.Charts;

/// <summary>A line with the places of its points; <paramref name="Style"/> as in <see cref="DrawnSeries"/>.</summary>
internal sealed record PlacedSeries(int Style, bool IsMain, ImmutableArray<PlacedPoint> Points)
{
    public IEnumerable<Segment> Segments => Points.Skip(1).Zip(Points)
        .Where(pair => !pair.First.StartsLine)
        .Select(pair => new Segment(pair.Second.X, pair.Second.Y, pair.First.X, pair.First.Y));
}
