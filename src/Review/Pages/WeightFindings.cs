using BarometerSite.Review.Findings;

namespace BarometerSite.Review.Pages;

/// <summary>Pages that readers wait longer for.</summary>
internal static class WeightFindings
{
    /// <summary>Bytes: a tenth of a second on a slow telephone.</summary>
    private const int Noticeable = 8 * 1024;

    /// <summary>Percent of what the page weighed.</summary>
    private const int NoticeablePart = 10;

    public static IEnumerable<Finding> Of(SiteOutline before, SiteOutline after, FileDigests was, FileDigests now) =>
        from page in after.Pages
        where before.Pages.ContainsKey(page.Key)
        let old = was.Files.GetValueOrDefault(before.Pages[page.Key].Path).Bytes
        let young = now.Files.GetValueOrDefault(page.Value.Path).Bytes
        let gained = young - old
        where gained >= Noticeable && gained * 100L >= old * NoticeablePart
        select new Finding(
            FindingKind.Weight, "page/" + page.Key, page.Value.Title,
            $"{page.Value.Address} weighs {FigureWords.Bytes(old)} → {FigureWords.Bytes(young)} ({FigureWords.Percent(gained * 100m / old)}).")
        {
            Before = FigureWords.Bytes(old),
            After = FigureWords.Bytes(young),
            Addresses = [page.Value.Address],
            Size = gained,
        };

    /// <param name="byFacts">Paths of files in which what is stated differs; null where that is not known.</param>
    public static PageCounts Count(SiteOutline before, SiteOutline after, FileDigests was, FileDigests now, IReadOnlySet<string>? byFacts)
    {
        var (old, young) = (before.Pages.Values.Select(page => page.Path).ToHashSet(StringComparer.Ordinal), after.Pages.Values.Select(page => page.Path));
        var changed = young.Where(path => old.Contains(path) && was.Files.GetValueOrDefault(path) != now.Files.GetValueOrDefault(path)).ToList();
        return new PageCounts(
            old.Count, after.Pages.Count, changed.Count, byFacts is null ? null : changed.Count(byFacts.Contains), Bytes(old, was),
            Bytes(after.Pages.Values.Select(page => page.Path), now));
    }

    private static long Bytes(IEnumerable<string> paths, FileDigests files) => paths.Sum(path => (long)files.Files.GetValueOrDefault(path).Bytes);
}
