using BarometerSite.Editions.Documents;
using BarometerSite.Model;

namespace BarometerSite.Editions.Writing;

internal static class TopicWriter
{
    public static TopicDocument Document(Topic topic) => new(
        topic.Id,
        Codes.TopicStates.Of(topic.State),
        topic.Goals.Items,
        topic.Reader?.Id,
        topic.Until,
        [.. topic.Contributions.Select(Document)],
        topic.Outcome is { } outcome ? new OutcomeDocument(outcome.Date, outcome.Text) : null);

    private static ContributionDocument Document(Contribution contribution) => new(
        contribution.Received,
        contribution.Published,
        Codes.Consents.Of(contribution.Consent.Covers),
        contribution.Consent.Given,
        contribution.Name,
        contribution.Text,
        [.. contribution.Answers.Select(answer => new AnswerDocument(answer.By.Id, answer.Date, Codes.Receptions.Of(answer.Received), answer.Text))]);
}
