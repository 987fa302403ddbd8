using BarometerSite.Charts.Cards;
using BarometerSite.Markup;
using BarometerSite.Model;
using BarometerSite.Pages.Goals;

namespace BarometerSite.Pages.Cards;

/// <summary>What other sites show of a page: members of <c>page.card</c>.</summary>
internal sealed record CardView(
    [Seen("site-relative address")] string Address,
    [Seen("all that it says, for those who do not see it")] string Text,
    [Seen("in pixels")] int Width,
    [Seen("in pixels")] int Height) : View;

/// <summary>Says on cards what the pages say.</summary>
internal sealed class CardViews(PlanContext context, Wording wording)
{
    // The typeface has Latin, Greek and Cyrillic letters only, and a card is laid out from the left.
    private readonly Html? style =
        context.Looks.CardStyle is { } style && context.Mount is null && !wording.Language.IsRightToLeft ? Html.Text(style) : null;

    /// <summary>
    /// Null where a build was not asked for them, in languages that are read from the right, and for pages of published editions: whoever shares one of
    /// those is shown the page as it is now.
    /// </summary>
    public CardPlan? Goal(int index, string address) => Plan(address, () => Of(context.Goals[index].Goal, GoalSummaries.Of(context.Goals[index], wording)));

    /// <inheritdoc cref="Goal"/>
    public CardPlan? Area(Area area, string address) => Plan(address, () => Of(area));

    public static CardView? View(CardPlan? card) => card is null ? null : new CardView(card.Address, card.Text, Card.Width, Card.Height);

    private CardPlan? Plan(string address, Func<Card> make) => style is null ? null : new CardPlan(address, style, make);

    private GoalCard Of(Goal of, GoalSummaryView goal) => new(
        wording.Language.Code, wording.In(context.Barometer.Site.Title), wording.Title(of), goal.Statement, Source([goal]), Verdict(goal),
        goal.Verdict.Reasons.IsEmpty ? goal.Verdict.Explanation : string.Join(" ", goal.Verdict.Reasons.Select(reason => reason.Text)),
        goal.Small, Figure(goal));

    private AreaCard Of(Area area)
    {
        ImmutableArray<(Goal Goal, GoalSummaryView Summary)> goals =
            [.. context.GoalsIn(area).Select(goal => (goal.Goal, GoalSummaries.Of(goal, wording)))];
        var more = goals.Length - AreaCard.Most;
        return new AreaCard(
            wording.Language.Code, wording.In(context.Barometer.Site.Title), $"{wording.Word("focus_area")} {wording.Count(area.Number)}",
            wording.In(area.Title), Source(goals.Select(goal => goal.Summary)),
            [.. goals.Take(AreaCard.Most).Select(goal => Line(goal.Goal, goal.Summary))],
            more > 0 ? wording.Say(more == 1 ? "card_one_more" : "card_more", ("count", wording.Count(more))) : null);
    }

    private CardGoal Line(Goal of, GoalSummaryView goal) => new(wording.Title(of), Verdict(goal), goal.Small, Figure(goal));

    private static CardVerdict Verdict(GoalSummaryView goal) => new(goal.Verdict.Id, goal.Verdict.Word);

    /// <summary>With what must stand beside it: of how many a rank is, and of what a part.</summary>
    private static CardFigure? Figure(GoalSummaryView goal) => goal.Latest is not { } latest ? null : new CardFigure(
        latest.Text, string.Join(", ", new[] { latest.Period, latest.Detail, latest.Part }.OfType<string>()));

    /// <summary>Of the figures; without any, of what was promised.</summary>
    private string Source(IEnumerable<GoalSummaryView> goals)
    {
        var publishers = goals.Select(goal => goal.Latest?.Source.Publisher).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        return $"{wording.Word("source")}: {(publishers.Count == 0 ? wording.In(context.Barometer.Site.Policy) : string.Join(", ", publishers))}";
    }
}
