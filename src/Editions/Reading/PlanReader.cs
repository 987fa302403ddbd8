using BarometerSite.Editions.Documents;
using BarometerSite.Model;

namespace BarometerSite.Editions.Reading;

/// <summary>What the action plans hold, and what advisers said of them.</summary>
internal sealed class PlanReader(IReadOnlyDictionary<string, Committee> committees, IReadOnlyDictionary<string, Source> sources)
{
    public Advice Advice(AdviceDocument document) => new(
        document.Id, document.Date, document.By, document.Goal, Parsed.Code(Codes.Advice, document.Kind), document.Text, Source(document.Source))
    {
        Answer = document.Answer is { } answer ? new AdviceAnswer(Committee(answer.By), answer.Date, answer.Text) : null,
    };

    public Activity Activity(ActivityDocument document) => new(
        document.Id, Committee(document.Committee), [.. document.Goals], document.Text, Parsed.Code(Codes.ActivityStates, document.State),
        Parsed.Date(document.Since), Source(document.Source))
    {
        IsLighthouse = document.Lighthouse,
    };

    private Committee Committee(string id) => Parsed.Find(committees, id, "committee");

    private Source Source(string id) => Parsed.Find(sources, id, "source");
}
