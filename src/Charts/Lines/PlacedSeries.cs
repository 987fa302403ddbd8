using BarometerSite.Charts.Drawing;

namespace BarometerSite.Charts.Lines;

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

/// <summary>A point with its place. The whisker runs from <paramref name="Low"/> up to <paramref name="High"/> where both are known.</summary>
/// <param name="StartsLine">No line joins it with the point before.</param>
internal sealed record PlacedPoint(decimal X, decimal Y, PointMark Mark, bool StartsLine, decimal? Low = null, decimal? High = null);

/// <summary>Where a line leads, with its place: from the latest point on.</summary>
internal sealed record PlacedProjection(LineSeries Series, int Style, ChartProjection Projection, Segment Line);
