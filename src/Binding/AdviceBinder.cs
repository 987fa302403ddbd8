using BarometerSite.Binding.Forms;
using BarometerSite.Model;
using BarometerSite.Problems;
using BarometerSite.Sources;

namespace BarometerSite.Binding;

/// <summary>data/advice.yml: what advisers told the city.</summary>
internal sealed class AdviceBinder(GoalIds goals, Registry<Committee> committees, Registry<Source> sources, PlaceIndex places, DiagnosticBag diagnostics)
{
    public const string Path = "data/advice.yml";

    public ImmutableArray<Advice> Bind(SiteSyntax syntax)
    {
        var advice = new Registry<Advice>("advice", diagnostics);
        if (syntax.Sources.Text(Path) is null)
            return [];
        foreach (var keys in ListBinder.Items(advice, syntax, Path, AdviceKeys.Form, "what advisers told the city", diagnostics))
        {
            var id = keys.Read(EntryKeys.Id);
            advice.Add(id, Bind(id?.Value ?? "", keys));
            if (id is { } known)
                places.Add(Placed.Advice, known.Value, keys.Span);
        }
        return advice.Items;
    }

    private Advice? Bind(string id, KeyReader keys)
    {
        var date = keys.Read(AdviceKeys.Date);
        var by = keys.Read(AdviceKeys.By);
        var goal = goals.Resolve(keys.Read(AdviceKeys.Goal));
        var kind = keys.Read(AdviceKeys.Kind);
        var text = keys.Read(AdviceKeys.Text);
        var source = sources.Resolve(keys.Read(AdviceKeys.Source), diagnostics);
        var answer = keys.Read(AdviceKeys.Answer) is { } group ? Answer(group, date) : null;
        keys.Close();
        return date is null || by is null || goal is null || kind is null || text is null || source is null
            ? null
            : new Advice(id, date.Value, by, goal, kind.Value, text, source) { Answer = answer };
    }

    private AdviceAnswer? Answer(KeyReader keys, DateOnly? asked)
    {
        var by = committees.Resolve(keys.Read(AdviceAnswerKeys.By), diagnostics);
        var date = keys.Read(AdviceAnswerKeys.Date);
        var text = keys.Read(AdviceAnswerKeys.Text);
        keys.Close();
        if (date < asked)
        {
            diagnostics.Add(Complaints.ImpossibleValue(
                $"{date:yyyy-MM-dd}", keys.SpanOf(AdviceAnswerKeys.Date), $"an answer follows the advice, which was given {asked:yyyy-MM-dd}"));
        }
        return by is null || date is null || text is null ? null : new AdviceAnswer(by, date.Value, text);
    }
}
