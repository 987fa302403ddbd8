using System.Collections.Immutable;
using BarometerSite.Model;

namespace BarometerSite.Assessment;

/// <summary>A barometer with its conclusions.</summary>
/// <param name="AsOf">What was known on that day counts, and which due periods are over.</param>
internal sealed record AssessedBarometer(Barometer Barometer, DateOnly AsOf, ImmutableArray<GoalAssessment> Goals);
