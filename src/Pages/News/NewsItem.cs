using BarometerSite.Model;

namespace BarometerSite.Pages.News;

/// <summary>Something new to readers, in words of every language: all that is kept of two editions that were held against each other.</summary>
/// <param name="Key">The same whenever the same two editions are compared, and no other's.</param>
/// <param name="Count">How many changes of that kind it tells.</param>
/// <param name="Text">A sentence.</param>
/// <param name="Goals">The ids of the goals that it is about; the first is the one that it is told under.</param>
/// <param name="Areas">The ids of the focus areas that it is about.</param>
internal sealed record NewsItem(ChangeKind Kind, string Key, int Count, LocalText Text, ImmutableArray<string> Goals, ImmutableArray<string> Areas)
{
    /// <summary>The day from which it could be known; null where that is the edition's.</summary>
    public DateOnly? KnownFrom { get; init; }
}
