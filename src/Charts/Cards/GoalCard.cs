using BarometerSite.Markup;

namespace BarometerSite.Charts.Cards;

/// <summary>A goal: how it stands, why, and its small barometer with the newest figure.</summary>
/// <param name="Explanation">The verdict's, in a sentence or two.</param>
/// <param name="Chart">Null where there is too little to draw.</param>
/// <param name="Figure">The newest one; null where nothing was measured.</param>
internal sealed record GoalCard(
    string Language, string Site, string Heading, string Statement, string Source, CardVerdict Verdict, string Explanation,
    ISmallChart? Chart, CardFigure? Figure)
    : Card(Language, Site, Heading, Statement, Source)
{
    private const decimal Top = 348;
    private const decimal SignSide = 62;
    private const decimal Column = 560;
    private const decimal ChartWidth = 440;
    private const decimal ChartLeft = Width - CardFrame.Margin - ChartWidth;

    protected override IEnumerable<string> Told => [Verdict.Word, Explanation, Figure?.ToString() ?? ""];

    public override Html Body()
    {
        // Where nothing stands beside them, words have the whole width.
        var width = Chart is null && Figure is null ? Width - (2 * CardFrame.Margin) : Column;
        var (left, wordWidth) = (CardFrame.Margin + SignSide + 20, width - SignSide - 20);
        var size = CardText.Fitting(Verdict.Word, wordWidth, largest: 58, smallest: 34);
        var sign = CardFrame.Sign(Verdict.Sign, CardFrame.Margin, Top, SignSide);
        var word = CardText.Line(Verdict.Word, left, Top + (SignSide / 2) + (size * 0.36m), size, "card-verdict", isBold: true);
        var why = new CardText(Explanation, width, Size: 27, Most: 3);
        return Html.Of($"""
            <g class="chart-sign-{Verdict.Sign}">{sign}{word}</g>
            {why.Draw(CardFrame.Margin, Top + SignSide + 22, "card-plain")}
            {Beside()}
            """);
    }

    private Html Beside() => Html.Of(
        $"{(Figure is null ? Html.Empty : Draw(Figure))}{(Chart is null ? Html.Empty : CardFrame.Place(Chart, ChartLeft, Top + 92, ChartWidth, height: 92))}");

    private Html Draw(CardFigure figure)
    {
        var size = CardText.Fitting(figure.Value, ChartWidth, largest: 54, smallest: 20);
        var period = new CardText(figure.Period, ChartWidth, Size: 25, Most: Chart is null ? 3 : 1);
        return Html.Of($"{CardText.Line(figure.Value, ChartLeft, Top + 40, size, "card-own", isBold: true)}{period.Draw(ChartLeft, Top + 50, "card-muted")}");
    }
}
