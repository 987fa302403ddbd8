using BarometerSite.Model;
using BarometerSite.Problems;
using BarometerSite.Sources;

namespace BarometerSite.Binding;

/// <summary>All indicators, the computed ones when all others are bound.</summary>
internal sealed class IndicatorListBinder(
    SiteSyntax syntax, Registry<Dimension> dimensions, Registry<Source> sources, DisclosureLimits limits,
    BindingMemory? memory, PlaceIndex places, DiagnosticBag diagnostics)
{
    public Registry<Indicator> Bind()
    {
        var indicators = new Registry<Indicator>("indicator", diagnostics);
        var computed = new ComputationBinder(indicators, dimensions, places, diagnostics);
        var totals = new List<BoundIndicator>();
        // Nearly all the time that binding takes goes into the rows of figures, and no indicator looks at another's.
        var each = InParallel.Map([.. syntax.Sources.Under(IndicatorBinder.Folder, ".yml")], diagnostics, (file, told) => Bind(file, told));
        foreach (var (id, bound, found) in each)
        {
            if (bound is null)
                continue;
            syntax.Forget(id.Span.File, syntax.Sources.Text(MeasurementsOf(id.Value)));
            places.AddAll(found);
            indicators.Add(id, bound.IsComputed ? null : bound.Indicator);
            if (bound.IsUnsound)
                computed.IsUnsound(id.Value);
            if (bound.Indicator is not { } indicator)
                continue;
            if (!bound.Parts.IsEmpty)
                totals.Add(bound);
            if (bound.Rule is { } rule)
                computed.Add(indicator, rule, bound.Unit, bound.Limit);
        }
        foreach (var file in syntax.Sources.Under(IndicatorBinder.Measurements).Where(file => syntax.Sources.Text(DefinitionOf(file)) is null))
        {
            diagnostics.Add(Complaints.UnusedFile(SourceSpan.Of(file), file.Path,
                syntax.Sources.Under(IndicatorBinder.Folder, ".yml").Select(definition => MeasurementsOf(Path.GetFileNameWithoutExtension(definition.Path)))));
        }
        computed.Bind();
        foreach (var total in totals)
            DisclosureBinder.CheckTotal(total.Indicator!, total.Parts, indicators, diagnostics);
        return indicators;
    }

    /// <returns>No indicator where its file has a name that is no id.</returns>
    private (Located<string> Id, BoundIndicator? Bound, PlaceIndex Places) Bind(SourceText file, DiagnosticBag diagnostics)
    {
        var (id, places) = (new Located<string>(Path.GetFileNameWithoutExtension(file.Path), SourceSpan.Of(file)), new PlaceIndex());
        if (!Slug.IsValid(id.Value))
        {
            diagnostics.Add(Complaints.InvalidId(id.Value, id.Span));
            return (id, null, places);
        }
        var figures = syntax.Sources.Text(MeasurementsOf(id.Value));
        var bound = BindingMemory.Of(
            memory, file, [figures, dimensions, sources, limits], places, diagnostics,
            (found, told) => new IndicatorBinder(dimensions, sources, limits, found, told)
                .Bind(id.Value, syntax.Yaml(file.Path), syntax.Csv(MeasurementsOf(id.Value)), figures));
        return (id, bound, places);
    }

    private static string DefinitionOf(SourceText measurements) =>
        $"{IndicatorBinder.Folder}/{Path.GetFileNameWithoutExtension(measurements.Path)}.yml";

    private static string MeasurementsOf(string id) => $"{IndicatorBinder.Measurements}/{id}.csv";
}
