using BarometerSite.Editions;
using BarometerSite.Model;

namespace BarometerSite.Review.Findings;

/// <summary>Which published editions say a figure: what they said must not change without a word.</summary>
/// <param name="before">Null where not all of them are known; then nothing is told that would take all of them.</param>
internal sealed class PublishedFigures(EditionArchive? before, EditionArchive? after)
{
    private readonly Lazy<ILookup<Key, EditionId>> editions = new(() =>
        new[] { before, after }.OfType<EditionArchive>()
            .SelectMany(archive => archive.Editions.Select(edition => (archive, edition))).DistinctBy(found => found.edition.Id)
            .SelectMany(found => found.archive.Read(found.edition).Barometer.Indicators.SelectMany(indicator => indicator.Measurements)
                .Where(row => row.Value is not null).Select(row => (Key: Key.Of(row), found.edition.Id)))
            .ToLookup(found => found.Key, found => found.Id));

    /// <summary>With a space in front.</summary>
    public string Sentence(Measurement row)
    {
        var ids = editions.Value[Key.Of(row)].Distinct().Order().ToList();
        if (ids.Count == 0)
            return before is null || after is null ? "" : " No published edition says it.";
        return $" The published {(ids.Count == 1 ? "edition" : "editions")} {string.Join(", ", ids)} {(ids.Count == 1 ? "says" : "say")} it, "
            + "so it takes a later vintage or an entry in data/corrections.yml.";
    }

    private readonly record struct Key(FigureKey Figure, PartialDate? Published, decimal? Value)
    {
        public static Key Of(Measurement row) => new(row.Key, row.Published, row.Value);
    }
}
