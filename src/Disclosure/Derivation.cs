using BarometerSite.Model;

namespace BarometerSite.Disclosure;

/// <summary>How a figure that is kept back can be known all the same.</summary>
internal enum DerivationKind
{
    /// <summary>Totals and other parts leave one value for it.</summary>
    Reckoned,

    /// <summary>They leave several, but only one whole number that it can be.</summary>
    OnlyWholeNumber,

    /// <summary>Another publication of the same figure shows it.</summary>
    OtherVintage,
}

/// <summary>A figure that is kept back in vain.</summary>
/// <param name="From">The figures that give it away, in the order in which they are written.</param>
internal sealed record Derivation(DerivationKind Kind, Indicator Indicator, Measurement Hidden, ImmutableArray<Measurement> From);
