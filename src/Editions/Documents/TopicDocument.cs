using BarometerSite.Model;

namespace BarometerSite.Editions.Documents;

/// <summary>Something that the city talks with its citizens about. What it asks is a text of the kind <c>dialogue</c>.</summary>
/// <param name="Goals">Their ids.</param>
/// <param name="Reader">The committee's id; null where nobody has said.</param>
internal sealed record TopicDocument(
    string Id,
    string State,
    ImmutableArray<string> Goals,
    string? Reader,
    DateOnly? Until,
    ImmutableArray<ContributionDocument> Contributions,
    OutcomeDocument? Outcome);

/// <param name="Consent">What whoever wrote it agreed to have published.</param>
/// <param name="Agreed">The day on which they did.</param>
internal sealed record ContributionDocument(
    DateOnly Received,
    DateOnly Published,
    string Consent,
    DateOnly Agreed,
    string? Name,
    LocalText Text,
    ImmutableArray<AnswerDocument> Answers);

/// <param name="By">The committee's id.</param>
internal sealed record AnswerDocument(string By, DateOnly Date, string Received, LocalText Text);

internal sealed record OutcomeDocument(DateOnly Date, LocalText Text);
