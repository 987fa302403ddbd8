using System.Collections.Immutable;
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
    Unit Unit,
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
    /// <summary>The figures that a computed one was reckoned from, in the order of its rule; empty for a published one.</summary>
    public ImmutableArray<Measurement> Parts { get; init; } = [];

    /// <summary>Why the figure is kept back; <see cref="Suppression.None"/> for a free one, and for a computed one that misses a part.</summary>
    public Suppression Suppression { get; init; }

    public bool IsTotal => Cell.All(member => member is null);

    /// <summary>
    /// Whether the figure could be read on a day: from its publication, else its source's, else, where neither is dated, from the first
    /// day of its period, so that the future never leaks into what was known then.
    /// </summary>
    public bool IsKnown(DateOnly day) => KnownFrom <= day;

    /// <summary>The row with all of its figure gone, so that nothing after it can show, draw or reckon with what must not be known.</summary>
    public Measurement KeptBack(Suppression why) => this with
    {
        Value = null,
        Decimals = 0,
        Lower = null,
        Upper = null,
        Count = null,
        Note = null,
        Confidentiality = Confidentiality.Confidential,
        Suppression = why,
    };

    public DateOnly KnownFrom => (Published ?? Source.Date)?.Latest ?? Period.FirstDay;

    /// <summary>From here on another method: nothing before it can be compared with it or with what follows.</summary>
    public bool BreaksSeries => Status == ObservationStatus.Break;

    /// <summary>Counted by another definition than its neighbours: it can be compared with none of them, they with each other.</summary>
    public bool StandsAlone => Status == ObservationStatus.DefinitionDiffers;

    /// <summary>By how much rounding alone may have moved the figure, either way.</summary>
    public decimal Rounding => 0.5m / Decimals switch { 0 => 1m, 1 => 10m, 2 => 100m, 3 => 1000m, _ => 10000m };
}
