using BarometerSite.Pages.Common;

namespace BarometerSite.Pages.Dialogue;

internal sealed record TopicsView([Seen("list of topic item: those that people can write about first")] ImmutableArray<TopicItemView> Items) : View;

/// <summary>A topic where several stand together.</summary>
internal sealed record TopicItemView(
    [Seen("text")] string Title,
    [Seen("site-relative address")] string Address,
    [Seen("a sentence")] string Summary,
    [Seen("topic stage")] TopicStageView Stage) : View;

/// <summary>Where a topic stands.</summary>
internal sealed record TopicStageView(
    [Seen("planned, open, over or closed")] string Id,
    [Seen("the same as a word")] string Word,
    [Seen("whether and until when people can write: a sentence or two")] string Note) : View;

internal sealed record TopicView(
    [Seen("text")] string Title,
    [Seen("a sentence")] string Summary,
    [Seen("topic stage")] TopicStageView Stage,
    [Seen("markup: the question")] Body Body,
    [Seen("link to the committee that reads what people write; without an address, where nobody has said")] LinkView Reader,
    [Seen("list of link: the goals that it is about")] ImmutableArray<LinkView> Goals,
    [Seen("write links, or null where the topic is not open or the site has no address")] WriteLinksView? Write,
    [Seen("list of contribution")] ImmutableArray<ContributionView> Contributions,
    [Seen("outcome, or null where nobody has said what came of it")] OutcomeView? Outcome) : View
{
    [Seen("list of contents entry")] public ImmutableArray<ContentsEntryView> Contents => Body.Contents;
}

internal sealed record ContributionView(
    [Seen("id on the page")] string Anchor,
    [Seen("which of the contributions, and the writer's name, or that it is not told")] string By,
    [Seen("when it came and when it was published: a sentence")] string Dates,
    [Seen("to what whoever wrote it agreed, and when: a sentence")] string Consent,
    [Seen("text")] string Text,
    [Seen("list of answer")] ImmutableArray<AnswerView> Answers) : View;

internal sealed record AnswerView(
    [Seen("link to the committee")] LinkView By,
    [Seen("text")] string Date,
    [Seen("followed, partly-followed, noted or not-followed")] string Id,
    [Seen("the same as a word")] string Received,
    [Seen("text")] string Text) : View;

internal sealed record OutcomeView([Seen("text")] string Date, [Seen("text")] string Text) : View;

/// <summary>Ways to write to the city by mail, with address and subject filled in.</summary>
internal sealed record WriteLinksView(
    [Seen("mailto address: a question, or a contribution to a topic")] string Ask,
    [Seen("mailto address: that a figure is wrong, or null where there is none")] string? Mistake,
    [Seen("the address for mail")] string Address) : View;
