using BarometerSite.Markup;

namespace BarometerSite.Charts.Cards;

/// <summary>A focus area: how each of its goals stands.</summary>
/// <param name="Goals">As many as there is room for; at most <see cref="Most"/>.</param>
/// <param name="More">How many others there are, or null.</param>
internal sealed record AreaCard(
    string Language, string Site, string Heading, string Statement, string Source, ImmutableArray<CardGoal> Goals, string? More)
    : Card(Language, Site, Heading, Statement, Source)
{
    /// <summary>Goals that there is room for.</summary>
    public const int Most = 3;

    private const decimal Top = 322;
    private const decimal RowHeight = 66;
    private const decimal SignSide = 40;
    private const decimal WordLeft = CardFrame.Margin + SignSide + 16;
    private const decimal TitleLeft = 470;
    private const decimal ChartWidth = 230;
    private const decimal ChartLeft = Width - CardFrame.Margin - ChartWidth;

    protected override IEnumerable<string> Told =>
        [.. Goals.Select(goal => $"{goal.Title}: {goal.Verdict.Word}{(goal.Figure is { } figure ? $", {figure}" : "")}"), More ?? ""];

    public override Html Body()
    {
        var more = More is null ? Html.Empty : CardText.Line(More, WordLeft, Top + (Goals.Length * RowHeight) + 18, 22, "card-muted");
        return Html.Of($"{Goals.Select((goal, at) => Row(goal, Top + (at * RowHeight)))}{more}");
    }

    private static Html Row(CardGoal goal, decimal top)
    {
        var word = goal.Verdict.Word;
        var size = CardText.Fitting(word, TitleLeft - WordLeft - 20, largest: 30, smallest: 18);
        var width = (goal.Chart is null ? Width - CardFrame.Margin : ChartLeft - 20) - TitleLeft;
        var title = new CardText(goal.Title, width, Size: 24, Most: 1) { IsBold = true };
        var figure = goal.Figure is null ? Html.Empty : new CardText($"{goal.Figure}", width, Size: 22, Most: 1).Draw(TitleLeft, top + 24, "card-muted");
        var chart = goal.Chart is null ? Html.Empty : CardFrame.Place(goal.Chart, ChartLeft, top - 2, ChartWidth, height: 48);
        return Html.Of($"""
            <g class="chart-sign-{goal.Verdict.Sign}">{CardFrame.Sign(goal.Verdict.Sign, CardFrame.Margin, top, SignSide)}
            {CardText.Line(word, WordLeft, top + 30, size, "card-verdict", isBold: true)}</g>
            {title.Draw(TitleLeft, top - 8, "card-plain")}
            {figure}{chart}
            """);
    }
}

/// <summary>A goal in a line.</summary>
internal sealed record CardGoal(string Title, CardVerdict Verdict, ISmallChart? Chart, CardFigure? Figure);
