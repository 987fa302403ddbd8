using BarometerSite.Editions.Reading;
using BarometerSite.Model;
using BarometerSite.Problems;

namespace BarometerSite.Editions.Files;

/// <summary>Opens the files of published editions, and tells what is not as it was published.</summary>
internal static class ArchiveReader
{
    /// <param name="files">What lies in data/editions: paths and bytes.</param>
    /// <param name="today">The site's date: what was published later is left out, with a note.</param>
    /// <param name="asOf">Likewise an edition that knows of later figures.</param>
    public static EditionArchive Open(IEnumerable<(string Path, byte[] Bytes)> files, DateOnly today, DateOnly asOf, DiagnosticBag diagnostics)
    {
        var opened = new List<PublishedEdition>();
        var named = new List<EditionId>();
        foreach (var (path, bytes) in files)
        {
            if (!EditionId.TryParse(System.IO.Path.GetFileNameWithoutExtension(path), out var id) || path != EditionFile.Path(id))
            {
                diagnostics.Add(Complaints.EditionNotNamed(path));
                continue;
            }

            named.Add(id);
            if (Open(path, id, bytes, diagnostics) is { } edition)
                opened.Add(edition);
        }

        var chain = Chain(opened, diagnostics);
        ImmutableArray<PublishedEdition> shown = [.. chain.TakeWhile(edition => edition.Header.Published <= today && edition.Header.AsOf <= asOf)];
        if (chain.Count > shown.Length && chain[shown.Length] is var later)
            diagnostics.Add(Complaints.EditionLater(EditionFile.Path(later.Id), later.Id.ToString(), later.Header.Published, later.Header.AsOf));
        return new EditionArchive(shown) { LeftOut = [.. named.Except(shown.Select(edition => edition.Id))] };
    }

    private static PublishedEdition? Open(string path, EditionId named, byte[] bytes, DiagnosticBag diagnostics)
    {
        try
        {
            var header = EditionHeaderReader.Read(bytes);
            if (header.Id != named)
                diagnostics.Add(Complaints.EditionRenamed(path, header.Id.ToString(), EditionFile.Path(header.Id)));
            else if (header.Digest != EditionFile.Digest(bytes))
                diagnostics.Add(Complaints.EditionChanged(path, named.ToString()));
            else
                return new PublishedEdition(header, bytes);
        }
        catch (EditionFormatException exception)
        {
            diagnostics.Add(Complaints.EditionUnreadable(path, exception.Message));
        }

        return null;
    }

    /// <summary>The files in the order in which each names the one before it.</summary>
    private static List<PublishedEdition> Chain(List<PublishedEdition> editions, DiagnosticBag diagnostics)
    {
        var byPredecessor = editions.ToLookup(edition => edition.Header.Predecessor ?? "", StringComparer.Ordinal);
        var chain = new List<PublishedEdition>();
        for (var next = byPredecessor[""].Take(1).ToList(); next is [var edition]; next = [.. byPredecessor[edition.Header.Digest].Take(1)])
            chain.Add(edition);
        foreach (var stray in editions.Except(chain))
            diagnostics.Add(Complaints.EditionChainBroken(EditionFile.Path(stray.Id), stray.Id.ToString(), stray.Header.Predecessor));
        return chain;
    }
}
