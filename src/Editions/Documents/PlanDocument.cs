using BarometerSite.Model;

namespace BarometerSite.Editions.Documents;

/// <summary>Advice on the plans for a goal.</summary>
/// <param name="Goal">Its id.</param>
/// <param name="Source">Its id.</param>
internal sealed record AdviceDocument(
    string Id, DateOnly Date, LocalText By, string Goal, string Kind, LocalText Text, string Source, AdviceAnswerDocument? Answer);

/// <param name="By">The committee's id.</param>
internal sealed record AdviceAnswerDocument(string By, DateOnly Date, LocalText Text);

/// <summary>Something that a committee's action plan holds.</summary>
/// <param name="Committee">Its id.</param>
/// <param name="Goals">Their ids.</param>
/// <param name="Source">Its id.</param>
internal sealed record ActivityDocument(
    string Id, string Committee, ImmutableArray<string> Goals, LocalText Text, string State, string? Since, string Source, bool Lighthouse);
