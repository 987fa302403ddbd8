using BarometerSite.Model;
using BarometerSite.Problems;

namespace BarometerSite.Binding;

/// <summary>What binding makes of the trees.</summary>
/// <param name="Places">Where the barometer's things were written, for complaints of later stages.</param>
internal sealed record BoundSite(Barometer Barometer, Looks Looks, PlaceIndex Places);
