using BarometerSite.Editions.Documents;
using BarometerSite.Model;

namespace BarometerSite.Editions.Reading;

internal sealed class TopicReader(IReadOnlyDictionary<string, Committee> committees)
{
    public Topic Read(TopicDocument document) => new(
        document.Id,
        Parsed.Code(Codes.TopicStates, document.State),
        [.. document.Goals],
        document.Reader is { } reader ? Committee(reader) : null,
        document.Until)
    {
        Contributions = [.. document.Contributions.Select(Contribution)],
        Outcome = document.Outcome is { } outcome ? new Outcome(outcome.Date, outcome.Text) : null,
    };

    private Contribution Contribution(ContributionDocument document) => new(
        document.Received, document.Published, new Consent(document.Agreed, Parsed.Code(Codes.Consents, document.Consent)), document.Name, document.Text)
    {
        Answers =
        [
            .. document.Answers.Select(answer =>
                new Answer(Committee(answer.By), answer.Date, Parsed.Code(Codes.Receptions, answer.Received), answer.Text)),
        ],
    };

    private Committee Committee(string id) => Parsed.Find(committees, id, "committee");
}
