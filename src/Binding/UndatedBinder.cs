using BarometerSite.Model;
using BarometerSite.Problems;
using BarometerSite.Sources.Yaml;

namespace BarometerSite.Binding;

/// <summary>The key <c>undated</c> of an indicator: figures whose sources do not print the period that they were measured for.</summary>
internal sealed class UndatedBinder(Registry<Source> sources, DiagnosticBag diagnostics)
{
    public const string Key = "undated";

    public ImmutableArray<UndatedFigure> Bind(KeyReader indicator, bool countsPeople)
    {
        ImmutableArray<YamlNode> nodes = [.. indicator.List(Key)];
        // Nobody could see whether a small count can be worked out from others if it has no place among them.
        if (countsPeople && !nodes.IsEmpty)
            diagnostics.Add(Complaints.ImpossibleValue(Key, indicator.SpanOf(Key), "a figure without a period cannot be a count of people"));
        return [.. nodes.Select(One).OfType<UndatedFigure>()];
    }

    /// <summary>That each lies where a figure of the indicator's unit can.</summary>
    public static void Check(Indicator indicator, KeyReader keys, DiagnosticBag diagnostics)
    {
        var range = UnitRange.Of(indicator);
        foreach (var figure in indicator.Undated)
        {
            if (RangeCheck.Expected(figure.Value, range, indicator.Unit) is { } expected)
                diagnostics.Add(Complaints.ImpossibleValue(figure.Value.ToString(CultureInfo.InvariantCulture), keys.SpanOf(Key), expected));
        }
    }

    private UndatedFigure? One(YamlNode node)
    {
        if (KeyReader.Of(node, Key, diagnostics) is not { } keys)
            return null;
        var value = keys.Number("value", "the figure as its source gives it");
        var title = keys.OptionalLocal("title");
        var note = keys.Local("note", "what is not known of the figure, for readers");
        var source = sources.Resolve(keys.Text("source", "the id of the document in data/sources.yml that gives it"));
        keys.Close();
        return value is not { } figure || note is null || source is null ? null : new UndatedFigure(figure.Value, figure.Decimals, title, note, source);
    }
}
