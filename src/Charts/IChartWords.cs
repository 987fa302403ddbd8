using BarometerSite.Markup;

namespace BarometerSite.Charts;

/// <summary>
/// A language's numbers, and the words that charts add to what their specifications say. Whoever makes a chart has them: they stand in
/// <c>templates/words</c>, so that a new language is words only.
/// </summary>
internal interface IChartWords
{
    NumberFormat Numbers { get; }

    /// <summary>Whether the words are read from the right; then time goes that way too.</summary>
    bool IsRightToLeft { get; }

    string Word(string key);

    /// <summary>A sentence with its holes, such as <c>{period}</c>, filled.</summary>
    string Say(string key, params ReadOnlySpan<(string Hole, string Text)> holes);
}
