using BarometerSite.Editions;

namespace BarometerSite.Review.Findings;

/// <summary>Published editions that came, went, or are not what they were.</summary>
internal static class EditionFindings
{
    public static IEnumerable<Finding> Of(EditionArchive before, EditionArchive after)
    {
        foreach (var was in before.Editions)
        {
            if (after.Find(was.Id) is not { } now)
                yield return Of(was, "The published edition is gone.");
            else if (now.Header.Digest != was.Header.Digest)
                yield return Of(was, "The published edition is not what was published: its digest differs.");
        }
        foreach (var now in after.Editions.Where(edition => before.Find(edition.Id) is null))
            yield return Of(now, string.Create(CultureInfo.InvariantCulture, $"Published, with what was known on {now.Header.AsOf:yyyy-MM-dd}."));
    }

    private static Finding Of(PublishedEdition edition, string text) => new(FindingKind.Editions, $"edition/{edition.Id}", $"Edition {edition.Id}", text);
}
