using BarometerSite.Model;
using BarometerSite.Problems;
using BarometerSite.Sources.Yaml;

namespace BarometerSite.Binding;

/// <summary>What stands beside a goal's own figures in its file: what others concluded, and what it would take to judge it.</summary>
internal sealed class GoalBesideBinder(Registry<Source> sources, DiagnosticBag diagnostics)
{
    public ImmutableArray<OutsideVerdict> OutsideVerdicts(KeyReader goal) => Each(goal, "outside-verdicts", OutsideVerdict);

    public ImmutableArray<Need> Needs(KeyReader goal) => Each(goal, "needs", Need);

    private static Need? Need(KeyReader keys)
    {
        var kind = keys.OneOf("kind", "kind of need", Codes.Needs.ByWord);
        var what = keys.Local("what", "what the document or table would hold, or what is to be decided");
        var where = keys.Local("where", "where it would be found");
        var ask = keys.Local("ask", "whom to ask for it");
        var address = keys.OptionalWebAddress("address");
        return kind is null || what is null || where is null || ask is null ? null : new Need(kind.Value, what, where, ask, address);
    }

    private OutsideVerdict? OutsideVerdict(KeyReader keys)
    {
        var by = keys.Local("by", "who concluded it");
        var word = keys.Local("word", "what they concluded, in their own words");
        var text = keys.Local("text", "when, of what, and by which rule, in a sentence or two");
        var source = sources.Resolve(keys.Text("source", "the id of the document in data/sources.yml that says so"));
        return by is null || word is null || text is null || source is null ? null : new OutsideVerdict(by, word, text, source);
    }

    private ImmutableArray<T> Each<T>(KeyReader goal, string key, Func<KeyReader, T?> bind)
        where T : class
    {
        return [.. goal.List(key).Select(One).OfType<T>()];

        T? One(YamlNode node)
        {
            if (KeyReader.Of(node, key, diagnostics) is not { } keys)
                return null;
            var bound = bind(keys);
            keys.Close();
            return bound;
        }
    }
}
