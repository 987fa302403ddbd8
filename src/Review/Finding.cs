using BarometerSite.Review.Words;

namespace BarometerSite.Review;

/// <summary>Something that readers would see otherwise, or that a reviewer should know. Its texts are plain: whoever writes them escapes them.</summary>
/// <param name="Subject">What it is about, the same in every report: <c>goal/unemployment</c>, <c>figure/unsafe/2014</c>.</param>
/// <param name="Title">What people call that.</param>
/// <param name="Text">What became of it, in a sentence or two.</param>
internal sealed record Finding(FindingKind Kind, string Subject, string Title, string Text)
{
    /// <summary>What stood there; null where nothing did, or <see cref="Words"/> tell it.</summary>
    public string? Before { get; init; }

    public string? After { get; init; }

    /// <summary>Texts word by word, one for each language in which they differ.</summary>
    public ImmutableArray<WordChange> Words { get; init; } = [];

    /// <summary>The ids of the goals that it is about.</summary>
    public ImmutableArray<string> Goals { get; init; } = [];

    /// <summary>Where it can be seen, below the site's root with a slash in front.</summary>
    public ImmutableArray<string> Addresses { get; init; } = [];

    /// <summary>How much it matters among others of its kind; 0 where that is not to be told.</summary>
    public decimal Size { get; init; }
}
