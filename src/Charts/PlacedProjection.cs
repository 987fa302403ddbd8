namespace BarometerSite.Charts;

/// <summary>Where a line leads, with its place: from the latest point on.</summary>
internal sealed record PlacedProjection(ChartSeries Series, int Style, ChartProjection Projection, Segment Line);
