namespace BarometerSite.Model;

/// <summary>What somebody else concluded about a goal, by a rule of their own. It stands beside the barometer's verdict and is never mixed with it.</summary>
/// <param name="By">Who concluded it, or who tells that somebody did.</param>
/// <param name="Word">In their own words, which readers see quoted.</param>
/// <param name="Text">When, of what, and by which rule, as far as the source says.</param>
internal sealed record OutsideVerdict(LocalText By, LocalText Word, LocalText Text, Source Source)
{
    public bool IsKnown(DateOnly day) => Source.IsOut(day);
}
