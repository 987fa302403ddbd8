using BarometerSite.Model;
using static BarometerSite.Editions.Comparing.Said;

namespace BarometerSite.Editions.Comparing;

/// <summary>What topics of the dialogue say beside their texts, which are told as texts; their state is told by itself.</summary>
internal static class TopicDetails
{
    /// <summary>Topics are called what their texts are: in the later edition, if they are there.</summary>
    public static DetailTable<Topic> Table(Barometer before, Barometer after)
    {
        var titles = after.Articles.Concat(before.Articles).Where(text => text.Kind == ArticleKind.Dialogue)
            .ToLookup(text => text.Name, StringComparer.Ordinal);
        return new(SubjectKind.Topic, topic => new Subject(SubjectKind.Topic, topic.Id, Title([.. titles[topic.Id]], topic.Id)),
        [
            (ChangeDetail.Until, topic => topic.Until is { } day ? Code($"{day:O}") : null),
            (ChangeDetail.Goals, topic => Codes(topic.Goals)),
            (ChangeDetail.Committee, topic => Code(topic.Reader?.Id)),
            (ChangeDetail.Contributions, topic => List(topic.Contributions.Select(Text))),
            (ChangeDetail.Outcome, topic => topic.Outcome is { } outcome ? List([LocalText.Same($"{outcome.Date:O}"), outcome.Text]) : null),
        ]);
    }

    /// <summary>In each language of every site, else as in the complete one.</summary>
    private static LocalText Title(ImmutableArray<Article> texts, string id) => LocalText.Of(language =>
        texts.FirstOrDefault(text => text.Language == language)?.Title
        ?? (language.IsUsual ? texts.FirstOrDefault(text => text.Language.IsComplete)?.Title ?? id : null));

    private static LocalText Text(Contribution contribution) => List(
    [
        LocalText.Same(
            $"{contribution.Received:O} {contribution.Published:O} {Model.Codes.Consents.Of(contribution.Consent.Covers)} {contribution.Consent.Given:O}"),
        LocalText.Same(contribution.Name ?? ""),
        contribution.Text,
        .. contribution.Answers.SelectMany(answer => new[]
        {
            LocalText.Same($"{answer.By.Id} {answer.Date:O} {Model.Codes.Receptions.Of(answer.Received)}"),
            answer.Text,
        }),
    ]);
}
