using BarometerSite.Markup;

namespace BarometerSite.Review.Goals;

/// <summary>A goal as it stood and stands.</summary>
/// <param name="Before">Null where there was no such goal.</param>
/// <param name="After">Null where there is none.</param>
/// <param name="Measured">What the figures are figures of.</param>
/// <param name="Figures">Of the series that the verdict rests on: each period that either has.</param>
/// <param name="Drawing">Both series in one drawing; null where no line can be drawn, or the two are the same.</param>
internal sealed record GoalComparison(
    string Id, string Title, GoalSide? Before, GoalSide? After, string Measured, ImmutableArray<FigurePair> Figures, Html? Drawing);

/// <param name="Address">Of its page, below the site's root with a slash in front.</param>
internal sealed record GoalSide(string Title, string Verdict, string Target, string Address);

/// <param name="Before">As it is shown; null where there is none.</param>
/// <param name="Change">After minus before, with its sign; null where there is nothing to take from.</param>
internal sealed record FigurePair(string Period, string? Before, string? After, string? Change)
{
    public bool Differs => Before != After;
}
