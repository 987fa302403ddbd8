using BarometerSite.Editions.Reading;
using BarometerSite.Model;

namespace BarometerSite.Editions;

/// <summary>The published editions of a site.</summary>
internal sealed class EditionArchive(ImmutableArray<PublishedEdition> editions)
{
    public static readonly EditionArchive Empty = new([]);

    /// <summary>Bytes that are read, what editions share counted once. When those that are kept come to more, all are let go: few sites have so many that
    /// differ so much.</summary>
    private const int MostKept = 16 * 1024 * 1024;

    /// <summary>Bytes: an edition of two thousand pages.</summary>
    private const int MostOfSmall = 4 * 1024 * 1024;

    private readonly Dictionary<EditionId, Lazy<Edition>> kept = [];
    private SharedParts shared = new();

    /// <summary>Whether two of them may be held at once with all of their pages.</summary>
    public bool AreSmall { get; } = editions.All(edition => edition.File.Length <= MostOfSmall);

    /// <summary>In the order in which they were published, corrections among them.</summary>
    public ImmutableArray<PublishedEdition> Editions => editions;

    /// <summary>Published too, but not for the day that the site is made for, or not as they were published: what is said of them is not told.</summary>
    public ImmutableArray<EditionId> LeftOut { get; init; } = [];

    /// <summary>Figures that should never have been shown, and that no edition shows any more.</summary>
    public EquatableArray<FigureKey> Withheld { get; init; } = [];

    public bool IsEmpty => Editions.IsEmpty;

    /// <summary>The one that was published last.</summary>
    public PublishedEdition? Last => Editions.IsEmpty ? null : Editions[^1];

    /// <summary>The latest half-year's, as it was last corrected.</summary>
    public PublishedEdition? Newest => Editions.MaxBy(edition => edition.Id);

    /// <summary>The same editions without figures that should never have been shown.</summary>
    public EditionArchive Without(IEnumerable<FigureKey> withheld)
    {
        EquatableArray<FigureKey> all = [.. withheld];
        return all == Withheld ? this : new EditionArchive(Editions) { LeftOut = LeftOut, Withheld = all };
    }

    /// <summary>What an edition states, but for what is withheld. Safe to ask from several threads.</summary>
    /// <exception cref="EditionFormatException">The file states what no edition can.</exception>
    public Edition Read(PublishedEdition edition)
    {
        Lazy<Edition>? read;
        lock (kept)
        {
            if (!kept.TryGetValue(edition.Id, out read))
            {
                if (shared.BytesRead > MostKept)
                {
                    kept.Clear();
                    shared = new SharedParts();
                }
                var parts = shared;
                kept.Add(edition.Id, read = new(() => Withholding.Apply(edition.Read(parts), Withheld)));
            }
        }

        return read.Value;
    }

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
