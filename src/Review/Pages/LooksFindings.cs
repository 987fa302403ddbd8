using BarometerSite.Pages;
using BarometerSite.Review.Findings;

namespace BarometerSite.Review.Pages;

/// <summary>Files that differ though no fact or word of the sources does: by sort, each with one example.</summary>
internal static class LooksFindings
{
    /// <param name="paths">Of the files that differ.</param>
    /// <param name="examples">Some of them as they were and are.</param>
    public static IEnumerable<Finding> Of(IEnumerable<string> paths, SiteOutline outline, IReadOnlyCollection<PageDifference> examples)
    {
        var sorted = paths.GroupBy(outline.SortOf, StringComparer.Ordinal);
        foreach (var group in sorted.OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal))
        {
            var here = group.ToHashSet(StringComparer.Ordinal);
            var example = examples.Where(page => here.Contains(page.Path)).OrderByDescending(page => page.SaysOtherwise).FirstOrDefault();
            yield return Of(group.Key, here.Count, example);
        }
    }

    /// <summary>Those of which the content is needed: the first few of each sort, since the very first may be a special one.</summary>
    public static IEnumerable<string> Examples(IEnumerable<string> paths, SiteOutline outline)
    {
        const int Few = 3;
        return paths.GroupBy(outline.SortOf, StringComparer.Ordinal).SelectMany(group => group.Take(Few));
    }

    private static Finding Of(string sort, int count, PageDifference? example)
    {
        var what = count == 1 ? $"1 {sort}" : $"{FigureWords.Count(count)} {sort}s";
        var address = "/" + (example is null ? "" : Addresses.OfFile(example.Path));
        var words = example switch
        {
            null => "",
            { SaysOtherwise: true } => $" For example {address}, which has other words or drawings:",
            _ => $" For example {address}, in which no word differs:",
        };
        var text = $"Templates, styles or words of the interface make the difference.{words}";
        return new Finding(FindingKind.Looks, "looks/" + sort.Replace(' ', '-'), what, text)
        {
            Before = example?.Before,
            After = example?.After,
            Addresses = example is null ? [] : [address],
            Size = count,
        };
    }
}
