using BarometerSite.Model;
using BarometerSite.Pages.Common;
using BarometerSite.Pages.Goals;

namespace BarometerSite.Pages.Dialogue;

/// <summary>What the city talks with its citizens about: the list, and a page for each topic. A language has the topics that it has a text for.</summary>
internal sealed class TopicPages(PlanContext context, Wording wording)
{
    /// <summary>In the order of the list: those that people can write about first.</summary>
    public ImmutableArray<(Topic Topic, Article Text)> All =>
    [
        .. context.Barometer.Topics
            .Select(topic => (Topic: topic, Text: context.Articles.Topic(topic, wording.Language)))
            .Where(found => found.Text is not null)
            .OrderBy(found => Place(found.Topic.StageOn(context.Edition.AsOf))).ThenBy(found => found.Text!.Order)
            .ThenBy(found => found.Topic.Id, StringComparer.Ordinal)
            .Select(found => (found.Topic, found.Text!)),
    ];

    public TopicsView List() => new([.. All.Select(found => Item(found.Topic, found.Text))]);

    /// <summary>The topics about a goal.</summary>
    public ImmutableArray<TopicItemView> Of(Goal goal) =>
        [.. All.Where(found => found.Topic.Goals.Contains(goal.Id)).Select(found => Item(found.Topic, found.Text))];

    public TopicView Topic(Topic topic, Article text)
    {
        var stage = topic.StageOn(context.Edition.AsOf);
        return new TopicView(
            text.Title,
            text.Summary,
            Stage(topic),
            Body.Of(text),
            topic.Reader is { } reader ? GoalSummaries.Committee(reader, context, wording) : new LinkView(wording.Word("topic_reader_unknown"), null),
            [.. context.Barometer.Goals.Where(goal => topic.Goals.Contains(goal.Id)).Select(goal => GoalSummaries.Link(goal, wording))],
            stage == TopicStage.Open ? WriteLinks.On(text.Title, Addresses.Topic(text), context, wording) : null,
            [.. topic.Contributions.Select(Contribution)],
            topic.Outcome is { } outcome ? new OutcomeView(wording.Date(outcome.Date), wording.In(outcome.Text)) : null);
    }

    public TopicStageView Stage(Topic topic)
    {
        var stage = topic.StageOn(context.Edition.AsOf);
        var key = "topic_" + Codes.TopicStages.Key(stage);
        return new TopicStageView(
            Codes.TopicStages.Of(stage), wording.Word(key), wording.Say(key + "_note", ("date", topic.Until is { } day ? wording.Date(day) : "")));
    }

    private TopicItemView Item(Topic topic, Article text) => new(text.Title, Addresses.Topic(text), text.Summary, Stage(topic));

    private ContributionView Contribution(Contribution contribution, int at) => new(
        string.Create(CultureInfo.InvariantCulture, $"contribution-{at + 1}"),
        wording.Say("contribution_title",
            ("number", wording.Count(at + 1)), ("name", contribution.Name ?? wording.Word("contribution_no_name"))),
        wording.Say("contribution_dates", ("received", wording.Date(contribution.Received)), ("published", wording.Date(contribution.Published))),
        wording.Say("contribution_consent_" + Codes.Consents.Key(contribution.Consent.Covers), ("date", wording.Date(contribution.Consent.Given))),
        wording.In(contribution.Text),
        [
            .. contribution.Answers.Select(answer => new AnswerView(
                GoalSummaries.Committee(answer.By, context, wording), wording.Date(answer.Date), Codes.Receptions.Of(answer.Received),
                wording.Word("reception_" + Codes.Receptions.Key(answer.Received)), wording.In(answer.Text))),
        ]);

    private static int Place(TopicStage stage) => stage switch
    {
        TopicStage.Open => 0,
        TopicStage.Over => 1,
        TopicStage.Planned => 2,
        TopicStage.Closed => 3,
        _ => throw new ArgumentOutOfRangeException(nameof(stage)),
    };
}
