using BarometerSite.Editions.Files;
using BarometerSite.Model;
using BarometerSite.Problems;

namespace BarometerSite.Editions;

/// <summary>Freezes the working edition into a file, unless it must not be published.</summary>
/// <param name="archive">What has been published before.</param>
/// <param name="today">The site's date, on which the edition is published.</param>
/// <param name="generator">The program's version.</param>
internal sealed class Freezer(EditionArchive archive, DateOnly today, string generator)
{
    /// <summary>Publishes a half-year's edition for the first time.</summary>
    /// <returns>The file and what stands in it, or null with a complaint.</returns>
    public PublishedEdition? Freeze(Edition working, EditionId id, DiagnosticBag diagnostics)
    {
        if (archive.Find(id) is not null)
            diagnostics.Add(Complaints.EditionExists(id.ToString(), EditionFile.Path(id)));
        else if (archive.Newest is { } newest && id < newest.Id)
            diagnostics.Add(Complaints.EditionNotLater(id.ToString(), newest.Id.First.ToString()));
        else if (archive.Newest is { Header.AsOf: var known } before && working.AsOf < known)
            diagnostics.Add(Complaints.EditionAsOfEarlier(working.AsOf, before.Id.ToString(), known));
        else
            return File(working, id);
        return null;
    }

    /// <summary>Publishes a half-year's edition anew, with what was known then as the sources tell it now.</summary>
    /// <inheritdoc cref="Freeze"/>
    public PublishedEdition? Correct(Edition working, EditionId id, DiagnosticBag diagnostics)
    {
        if (archive.Find(id) is null)
        {
            diagnostics.Add(Complaints.EditionToCorrectMissing(id.ToString()));
            return null;
        }

        var wrong = archive.Current(id);
        return File(Edition.Of(working.Barometer, wrong.Header.AsOf), wrong.Id with { Revision = wrong.Id.Revision + 1 });
    }

    private PublishedEdition File(Edition edition, EditionId id)
    {
        var file = EditionFile.Write(edition, id, today, generator, archive.Last?.Header.Digest);
        return new PublishedEdition(EditionHeaderReader.Read(file), file);
    }
}
