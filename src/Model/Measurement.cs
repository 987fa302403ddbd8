using BarometerSite.Sources;

namespace BarometerSite.Model;

/// <summary>One published figure.</summary>
/// <param name="Cell">Per dimension of the indicator the member's id, or null for the total.</param>
/// <param name="Value">Absent when the status says that it cannot exist or is missing, or when it is confidential.</param>
/// <param name="Decimals">How many decimals the source gave; half of the last one is how far rounding may have moved the figure.</param>
/// <param name="Count">The number asked; for a rank, the number ranked.</param>
/// <param name="Published">When the source gave this figure; the latest one of a period and cell counts, the earlier ones stay.</param>
/// <param name="Note">In Danish, as staff wrote it.</param>
internal sealed record Measurement(
    Period Period,
    ImmutableArray<string?> Cell,
    decimal? Value,
    int Decimals,
    decimal? Lower,
    decimal? Upper,
    int? Count,
    ObservationStatus Status,
    Confidentiality Confidentiality,
    Source Source,
    PartialDate? Published,
    string? Note,
    SourceSpan Span)
{
    public bool IsTotal => Cell.All(member => member is null);

    /// <summary>Breaks and changed definitions: what is before this figure cannot be compared with it.</summary>
    public bool BreaksSeries => Status is ObservationStatus.Break or ObservationStatus.DefinitionDiffers;

    /// <summary>By how much rounding alone may have moved the figure, either way.</summary>
    public decimal Rounding => 0.5m / Decimals switch { 0 => 1m, 1 => 10m, 2 => 100m, 3 => 1000m, _ => 10000m };
}
