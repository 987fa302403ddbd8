using BarometerSite.Model;

namespace BarometerSite.Charts;

/// <summary>Where a line leads if it goes on as until now. It is reckoned, not measured, and drawn so that nobody takes it for a measurement.</summary>
/// <param name="Time">When the target is due, in years.</param>
/// <param name="Period">The same as people write it.</param>
/// <param name="Stop">Set where the figure can get no further than <paramref name="Value"/>.</param>
internal sealed record ChartProjection(decimal Time, string Period, decimal Value, RangeEnd? Stop = null);
