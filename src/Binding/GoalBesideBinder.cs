using BarometerSite.Binding.Forms;
using BarometerSite.Model;
using BarometerSite.Problems;

namespace BarometerSite.Binding;

/// <summary>What stands beside a goal's own figures in its file: what others concluded, and what it would take to judge it.</summary>
internal sealed class GoalBesideBinder(Registry<Source> sources, DiagnosticBag diagnostics)
{
    public ImmutableArray<OutsideVerdict> OutsideVerdicts(KeyReader goal) => Each(goal, GoalKeys.OutsideVerdicts, OutsideVerdict);

    public static ImmutableArray<Need> Needs(KeyReader goal) => Each(goal, GoalKeys.Needs, Need);

    private static Need? Need(KeyReader keys)
    {
        var kind = keys.Read(NeedKeys.Kind);
        var what = keys.Read(NeedKeys.What);
        var where = keys.Read(NeedKeys.Where);
        var ask = keys.Read(NeedKeys.Ask);
        var address = keys.Read(NeedKeys.Address);
        return kind is null || what is null || where is null || ask is null ? null : new Need(kind.Value, what, where, ask, address);
    }

    private OutsideVerdict? OutsideVerdict(KeyReader keys)
    {
        var by = keys.Read(OutsideVerdictKeys.By);
        var word = keys.Read(OutsideVerdictKeys.Word);
        var text = keys.Read(OutsideVerdictKeys.Text);
        var source = sources.Resolve(keys.Read(OutsideVerdictKeys.Source), diagnostics);
        return by is null || word is null || text is null || source is null ? null : new OutsideVerdict(by, word, text, source);
    }

    private static ImmutableArray<T> Each<T>(KeyReader goal, GroupsKey key, Func<KeyReader, T?> bind)
        where T : class
    {
        return [.. goal.Read(key).OfType<KeyReader>().Select(One).OfType<T>()];

        T? One(KeyReader keys)
        {
            var bound = bind(keys);
            keys.Close();
            return bound;
        }
    }
}
