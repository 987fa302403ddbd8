using BarometerSite.Binding.Forms;
using BarometerSite.Model;
using BarometerSite.Problems;

namespace BarometerSite.Binding;

/// <summary>The key <c>undated</c> of an indicator: figures whose sources do not print the period that they were measured for.</summary>
internal sealed class UndatedBinder(Registry<Source> sources, DiagnosticBag diagnostics)
{
    public ImmutableArray<UndatedFigure> Bind(KeyReader indicator, bool countsPeople)
    {
        ImmutableArray<KeyReader?> figures = [.. indicator.Read(IndicatorKeys.Undated)];
        // Nobody could see whether a small count can be worked out from others if it has no place among them.
        if (countsPeople && !figures.IsEmpty)
        {
            diagnostics.Add(Complaints.ImpossibleValue(
                IndicatorKeys.Undated.Name, indicator.SpanOf(IndicatorKeys.Undated), "a figure without a period cannot be a count of people"));
        }
        return [.. figures.OfType<KeyReader>().Select(One).OfType<UndatedFigure>()];
    }

    /// <summary>That each lies where a figure of the indicator's unit can.</summary>
    public static void Check(Indicator indicator, KeyReader keys, DiagnosticBag diagnostics)
    {
        var range = UnitRange.Of(indicator);
        foreach (var figure in indicator.Undated)
        {
            if (RangeCheck.Expected(figure.Value, range, indicator.Unit) is { } expected)
                diagnostics.Add(Complaints.ImpossibleValue(figure.Value.ToString(CultureInfo.InvariantCulture), keys.SpanOf(IndicatorKeys.Undated), expected));
        }
    }

    private UndatedFigure? One(KeyReader keys)
    {
        var value = keys.Read(UndatedKeys.Value);
        var title = keys.Read(UndatedKeys.Title);
        var note = keys.Read(UndatedKeys.Note);
        var source = sources.Resolve(keys.Read(UndatedKeys.Source), diagnostics);
        keys.Close();
        return value is not { } figure || note is null || source is null ? null : new UndatedFigure(figure.Value, figure.Decimals, title, note, source);
    }
}
