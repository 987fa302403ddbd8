namespace BarometerSite.Charts.Wheel;

/// <summary>Places on one half of a circle of radius one, from left to right: exact, since no two machines' sines must agree.</summary>
internal static class HalfTurn
{
    /// <summary>Of the arc of half a circle.</summary>
    public const decimal Length = 3.14159265m;

    /// <summary>The middles of six months: how far to the right of the centre, and how far from the line through it.</summary>
    public static readonly ImmutableArray<(decimal Right, decimal Away)> Middles =
        [(-0.96593m, 0.25882m), (-0.70711m, 0.70711m), (-0.25882m, 0.96593m), (0.25882m, 0.96593m), (0.70711m, 0.70711m), (0.96593m, 0.25882m)];

    /// <summary>Where two of the six meet, and the two ends.</summary>
    public static readonly ImmutableArray<(decimal Right, decimal Away)> Ends =
        [(-1, 0), (-0.86603m, 0.5m), (-0.5m, 0.86603m), (0, 1), (0.5m, 0.86603m), (0.86603m, 0.5m), (1, 0)];
}
