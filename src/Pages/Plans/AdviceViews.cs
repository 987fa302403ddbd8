using BarometerSite.Model;
using BarometerSite.Pages.Common;
using BarometerSite.Pages.Goals;

namespace BarometerSite.Pages.Plans;

/// <summary>What advisers told the city.</summary>
internal sealed record AdviceView(
    [Seen("markup: who the advisers are")] Body Body,
    [Seen("list of advice item: the newest first")] ImmutableArray<AdviceItemView> Items) : View
{
    [Seen("list of contents entry")] public ImmutableArray<ContentsEntryView> Contents => Body.Contents;
}

internal sealed record AdviceItemView(
    [Seen("sufficient or revise")] string Id,
    [Seen("the same as a word")] string Word,
    [Seen("who advised")] string By,
    [Seen("text")] string Date,
    [Seen("link to the goal whose plans it is about")] LinkView Goal,
    [Seen("the advice in a sentence or two")] string Text,
    [Seen("source")] SourceView Source,
    [Seen("advice answer, or null where the city has not answered")] AdviceAnswerView? Answer) : View;

internal sealed record AdviceAnswerView(
    [Seen("link to the committee")] LinkView By,
    [Seen("text")] string Date,
    [Seen("text")] string Text) : View;

/// <summary>Advice on the plans: all of it, and that about a goal.</summary>
internal sealed class AdviceViews(PlanContext context, Wording wording)
{
    /// <summary>A language has the page where somebody says who the advisers are, or they have advised.</summary>
    public bool Exist => !context.Barometer.Advice.IsEmpty || Text is not null;

    public Article? Text => context.Articles.Advice(wording.Language);

    public AdviceView Page() => new(Body.Of(Text), [.. context.Barometer.Advice.Select(Item).OrderByDescending(pair => pair.Date).Select(pair => pair.View)]);

    public ImmutableArray<AdviceItemView> Of(Goal goal) =>
        [.. context.Barometer.Advice.Where(advice => advice.Goal == goal.Id).Select(Item).OrderByDescending(pair => pair.Date).Select(pair => pair.View)];

    private (DateOnly Date, AdviceItemView View) Item(Advice advice) => (advice.Date, new AdviceItemView(
        Codes.Advice.Of(advice.Kind),
        wording.Word("advice_" + Codes.Advice.Key(advice.Kind)),
        wording.In(advice.By),
        wording.Date(advice.Date),
        GoalSummaries.Link(context.Barometer.Goals.First(goal => goal.Id == advice.Goal), wording),
        wording.In(advice.Text),
        FigureViews.Source(advice.Source, wording),
        advice.Answer is { } answer
            ? new AdviceAnswerView(GoalSummaries.Committee(answer.By, context, wording), wording.Date(answer.Date), wording.In(answer.Text))
            : null));
}
