using BarometerSite.Problems;

namespace BarometerSite.Model;

/// <summary>What somebody wrote of an indicator's chart for those who do not see it.</summary>
/// <param name="For">The newest period that the text knows of; when there is a newer figure it is out of date.</param>
/// <param name="Span">Where that period is written.</param>
internal sealed record ChartText(LocalText Text, Period For, SourceSpan Span);
