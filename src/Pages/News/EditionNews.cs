using BarometerSite.Model;

namespace BarometerSite.Pages.News;

/// <summary>What an edition brought readers: everything that differs from what they had before.</summary>
/// <param name="Edition">Null for the working edition.</param>
/// <param name="Before">Null for the first, in which nothing is called new.</param>
/// <param name="Day">On which it was published; of the working edition the one that it is as of.</param>
/// <param name="Told">Found when a page or feed first tells it.</param>
internal sealed record EditionNews(EditionId? Edition, EditionId? Before, DateOnly Day, Lazy<ImmutableArray<NewsItem>> Told)
{
    public ImmutableArray<NewsItem> Items => Told.Value;

    /// <summary>How many of each kind, in the order in which readers are told; of what stays as it was, nothing.</summary>
    public IEnumerable<(ChangeKind Kind, int Count)> Counts =>
        from kind in Codes.Changes.Values
        let count = Items.Where(item => item.Kind == kind).Sum(item => item.Count)
        where count > 0
        select (kind, count);
}
