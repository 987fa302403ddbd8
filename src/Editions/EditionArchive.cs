using BarometerSite.Model;

namespace BarometerSite.Editions;

/// <summary>The published editions of a site.</summary>
/// <param name="Editions">In the order in which they were published, corrections among them.</param>
internal sealed record EditionArchive(ImmutableArray<PublishedEdition> Editions)
{
    public static readonly EditionArchive Empty = new([]);

    public bool IsEmpty => Editions.IsEmpty;

    /// <summary>The one that was published last.</summary>
    public PublishedEdition? Last => Editions.IsEmpty ? null : Editions[^1];

    /// <summary>The latest half-year's, as it was last corrected.</summary>
    public PublishedEdition? Newest => Editions.MaxBy(edition => edition.Id);

    public PublishedEdition? Find(EditionId id) => Editions.FirstOrDefault(edition => edition.Id == id);

    /// <summary>The newest revision of the same half-year; the edition itself where it was never corrected.</summary>
    public PublishedEdition Current(EditionId id) => Editions.Where(edition => edition.Id.IsOfSameHalfYear(id)).MaxBy(edition => edition.Id)!;

    /// <summary>
    /// What readers had before an edition: of a correction the revision that it corrects, else the newest half-year before it as it stood
    /// when the edition was published. Null for the first.
    /// </summary>
    public PublishedEdition? Before(PublishedEdition edition)
    {
        var earlier = Editions.TakeWhile(other => other.Id != edition.Id);
        return edition.Id.IsCorrection
            ? earlier.Where(other => other.Id.IsOfSameHalfYear(edition.Id)).MaxBy(other => other.Id)
            : earlier.Where(other => other.Id < edition.Id).MaxBy(other => other.Id);
    }
}
