using System.Collections.Immutable;

namespace BarometerSite.Charts;

/// <summary>A line with the places of its points; <paramref name="Style"/> as in <see cref="DrawnSeries"/>.</summary>
internal sealed record PlacedSeries(int Style, bool IsMain, ImmutableArray<PlacedPoint> Points)
{
    public IEnumerable<Segment> Segments
    {
        get
        {
            for (var index = 1; index < Points.Length; index++)
            {
                var (from, to) = (Points[index - 1], Points[index]);
                if (!to.StartsLine)
                    yield return new Segment(from.X, from.Y, to.X, to.Y);
            }
        }
    }
}
