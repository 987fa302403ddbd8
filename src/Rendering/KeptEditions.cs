using BarometerSite.Pages;

namespace BarometerSite.Rendering;

/// <summary>Takes the pages of published editions over from the site before, all of them or none.</summary>
internal static class KeptEditions
{
    /// <returns>How many pages they have; null, and nothing has happened, where they must be made: something that they are made of has changed, or one
    /// of their files.</returns>
    public static int? TryKeep(SitePlan plan, string madeOf, BuildList list)
    {
        if (list.Former is not { } former || former.Note.EditionsMadeOf != madeOf)
            return null;
        string[] paths = [.. Paths(plan, former).Except(list.Paths, StringComparer.Ordinal)];
        var hashes = new FileHash[paths.Length];
        var isWhole = Parallel.For(0, paths.Length, (at, loop) =>
        {
            if (former.Hash(paths[at]) is { } hash && hash.Hex == former.Files[paths[at]])
                hashes[at] = hash;
            else
                loop.Stop();
        }).IsCompleted;
        if (!isWhole)
            return null;
        Parallel.For(0, paths.Length, at => list.Keep(paths[at], hashes[at]));
        return former.Note.EditionPages;
    }

    /// <summary>What lies below the editions' addresses, and what has moved there and still stands where it was.</summary>
    private static IEnumerable<string> Paths(SitePlan plan, IFormerSite former)
    {
        ImmutableArray<string> folders = [.. plan.Context.History.Archive.Editions.Select(edition => Addresses.Edition(edition.Id))];
        var copies = plan.Moves.All.Where(move => move.IsFile && IsBelow(move.To)).Select(move => move.From).ToHashSet(StringComparer.Ordinal);
        return former.Files.Keys.Where(path => IsBelow(path) || copies.Contains(path));

        bool IsBelow(string path) => folders.Any(folder => path.StartsWith(folder, StringComparison.Ordinal));
    }
}
