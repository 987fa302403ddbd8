namespace BarometerSite.Charts;

/// <summary>What a chart shows, without any geometry: the drawing, the sentence and whatever else shows it are made of this alone.</summary>
/// <param name="Id">Unique on the page; ids inside the drawing begin with it. Lower-case letters, digits, hyphens.</param>
/// <param name="Title">What is shown, in one phrase without a full stop.</param>
/// <param name="Unit">Written after a value: "%", "procentpoint"; empty for bare numbers.</param>
/// <param name="Decimals">The most decimals that a value is shown with; one that was given with fewer keeps them.</param>
internal abstract record ChartSpecification(string Id, string Title, string Unit, ChartLanguage Language, int Decimals)
{
    /// <summary>What somebody wrote for those who do not see the drawing, in place of the sentences made of its figures; null where nobody did.</summary>
    public string? WrittenText { get; init; }
}
