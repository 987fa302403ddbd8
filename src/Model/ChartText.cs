namespace BarometerSite.Model;

/// <summary>What somebody wrote of an indicator's chart for those who do not see it.</summary>
/// <param name="For">The newest period that the text knows of; when there is a newer figure it is out of date.</param>
internal sealed record ChartText(LocalText Text, Period For);
