using BarometerSite.Charts.Drawing;
using BarometerSite.Charts.Grids;
using BarometerSite.Markup;

namespace BarometerSite.Charts.Cards;

/// <summary>What every card has around its subject: whose it is, what it is about, and where its figures come from.</summary>
internal static class CardFrame
{
    public const decimal Margin = 64;

    private const decimal TextWidth = Card.Width - (2 * Margin);
    private const decimal StatementTop = 146;

    /// <summary>Colours are those of charts; the few that text has beside them.</summary>
    private const string Style = """
        .card text { font-family: Inter; }
        .card .card-muted { fill: var(--chart-muted); }
        .card .card-own { fill: var(--chart-1); }
        .card .card-verdict { fill: currentcolor; }
        .card .card-band { fill: var(--chart-1); }
        .card .card-rule { fill: var(--chart-grid); }

        """;

    public static Html Draw(Card card, Html style)
    {
        var source = new CardText(card.Source, TextWidth, Size: 22, Most: 1);
        var heading = new CardText(card.Heading, TextWidth, Size: 30, Most: 1);
        return Html.Of($"""
            <svg xmlns="http://www.w3.org/2000/svg" {Svg.Size(Card.Width, Card.Height)} class="chart card" lang="{card.Language}">
            <style>{style}{Style}</style>
            <rect width="{Card.Width}" height="{Card.Height}" fill="#fff"/>
            <rect class="card-band" width="{Card.Width}" height="16"/>
            {CardText.Line(card.Site, Margin, 76, 28, "card-own", isBold: true)}{heading.Draw(Margin, 90, "card-muted")}
            {Statement(card.Statement).Draw(Margin, StatementTop, "card-plain")}{card.Body()}
            <rect class="card-rule" x="{Margin}" y="556" width="{TextWidth}" height="2"/>
            {source.Draw(Margin, 568, "card-muted")}</svg>

            """);
    }

    /// <param name="x">Of its left edge.</param>
    public static Html Sign(string sign, decimal x, decimal y, decimal side) => Html.Of(
        $"<g transform=\"translate({x} {y}) scale({NumberFormat.Factor(side / GridSigns.Side)})\">{GridSigns.Shape(sign)}</g>");

    /// <summary>A small chart, as large as fits.</summary>
    public static Html Place(ISmallChart chart, decimal x, decimal y, decimal width, decimal height) => Html.Of(
        $"<g transform=\"translate({x} {y}) scale({NumberFormat.Factor(Math.Min(width / chart.Width, height / chart.Height))})\">{chart.Draw()}</g>");

    // Large where it is short.
    private static CardText Statement(string text) => new CardText(text, TextWidth, Size: 46, Most: 3) { IsBold = true } is { Fits: true } large
        ? large
        : new CardText(text, TextWidth, Size: 36, Most: 4) { IsBold = true };
}
