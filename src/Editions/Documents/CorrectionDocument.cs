using BarometerSite.Model;

namespace BarometerSite.Editions.Documents;

/// <summary>What published editions said wrongly: a figure (<paramref name="Indicator"/> with period and cell), or a text (<paramref name="Of"/>).</summary>
/// <param name="Since">The first edition that is wrong.</param>
/// <param name="Was">The figure as it was published; null where none was, or where it must not be known.</param>
/// <param name="Of">Which kind of thing has the text.</param>
internal sealed record CorrectionDocument(
    string Id,
    string Kind,
    string Since,
    LocalText Why,
    LocalText By,
    DateOnly Date,
    string? Indicator = null,
    string? Period = null,
    CellDocument? Cell = null,
    decimal? Was = null,
    decimal? Is = null,
    string? Of = null,
    string? OfId = null,
    LocalText? TextWas = null,
    LocalText? TextIs = null);

/// <summary>All corrections, as a file of the site.</summary>
/// <param name="Licence">Address of the licence.</param>
internal sealed record CorrectionsDocument(DateOnly AsOf, string Licence, ImmutableArray<CorrectionDocument> Corrections);
