using BarometerSite.Markup;

namespace BarometerSite.Charts;

/// <summary>A language's numbers, and the words that charts add to what their specifications say. Phrases have holes as in string.Format.</summary>
internal sealed record ChartLanguage(NumberFormat Numbers)
{
    public static readonly ChartLanguage Danish = new(NumberFormat.Danish);

    public static readonly ChartLanguage English = new(NumberFormat.English);
}
