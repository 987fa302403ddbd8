using BarometerSite.Binding.Forms;
using BarometerSite.Disclosure;
using BarometerSite.Model;
using BarometerSite.Problems;
using BarometerSite.Sources;

namespace BarometerSite.Binding;

/// <summary>data/indicators/ID.yml with data/measurements/ID.csv: what is measured, and what was measured.</summary>
internal sealed class IndicatorBinder(
    SiteSyntax syntax, Registry<Dimension> dimensions, Registry<Source> sources, DisclosureLimits limits,
    PlaceIndex places, DiagnosticBag diagnostics)
{
    public const string Folder = "data/indicators";
    public const string Measurements = "data/measurements";

    private readonly List<(Indicator Total, ImmutableArray<Located<string>> Parts)> totals = [];

    public Registry<Indicator> Bind()
    {
        var indicators = new Registry<Indicator>("indicator", diagnostics);
        var computed = new ComputationBinder(indicators, dimensions, places, diagnostics);
        foreach (var file in syntax.Sources.Under(Folder, ".yml"))
        {
            var id = new Located<string>(Path.GetFileNameWithoutExtension(file.Path), SourceSpan.Of(file));
            if (!Slug.IsValid(id.Value))
                diagnostics.Add(Complaints.InvalidId(id.Value, id.Span));
            else
                indicators.Add(id, Reader(file) is { } keys ? Bind(id.Value, keys, computed) : null);
        }
        foreach (var file in syntax.Sources.Under(Measurements).Where(file => syntax.Sources.Text(DefinitionOf(file)) is null))
        {
            diagnostics.Add(Complaints.UnusedFile(SourceSpan.Of(file), file.Path,
                syntax.Sources.Under(Folder, ".yml").Select(definition => MeasurementsOf(definition.Path))));
        }
        computed.Bind();
        foreach (var (total, parts) in totals)
            DisclosureBinder.CheckTotal(total, parts, indicators, diagnostics);
        return indicators;
    }

    private KeyReader? Reader(SourceText file) => KeyReader.Of(syntax.Yaml(file.Path), file.Path, IndicatorKeys.Form, diagnostics);

    /// <summary>Null where something is wrong, which is told, and for a computed indicator, which is bound when all others are.</summary>
    private Indicator? Bind(string id, KeyReader keys, ComputationBinder computed)
    {
        var title = keys.Read(IndicatorKeys.Title);
        var shortTitle = keys.Read(IndicatorKeys.Short) ?? title;
        var definition = keys.Read(IndicatorKeys.Definition);
        var unit = keys.Read(IndicatorKeys.Unit);
        var better = keys.Read(IndicatorKeys.Better);
        var decimals = keys.Read(IndicatorKeys.Decimals) ?? 0;
        var coverage = keys.Read(IndicatorKeys.Coverage);
        var relation = keys.Read(IndicatorKeys.Relation);
        var caution = keys.Read(IndicatorKeys.Caution);
        var own = keys.Read(IndicatorKeys.Dimensions).Select(dimension => dimensions.Resolve(dimension)).ToList();
        var (limit, limitValue) = BindLimit(keys.Read(IndicatorKeys.Limit));
        var chartText = BindChartText(id, keys.Read(IndicatorKeys.ChartText));
        var countsPeople = DisclosureBinder.BindCountsPeople(keys, unit, diagnostics);
        var undated = new UndatedBinder(sources, diagnostics).Bind(keys, countsPeople);
        var nextRelease = BindNextRelease(keys.Read(IndicatorKeys.NextRelease));
        ImmutableArray<Located<string>> parts = [.. keys.Read(IndicatorKeys.TotalOf)];
        var isComputed = keys.Has(IndicatorKeys.Computed);
        var rule = keys.Read(IndicatorKeys.Computed) is { } group ? new ComputationReader(diagnostics).Read(group) : null;
        if (isComputed && keys.Has(IndicatorKeys.Source))
            diagnostics.Add(Complaints.ComputedWithSource(keys.SpanOf(IndicatorKeys.Source)));
        var source = isComputed ? null : sources.Resolve(keys.Read(IndicatorKeys.Source));
        keys.Close();
        // What the rows mean hangs on the unit and the dimensions; the rest of the definition may be wrong.
        if (unit is null || own.Contains(null))
            return null;
        if (!isComputed && limitValue is { } number)
            RangeCheck.Keeps(number, UnitRange.Of(unit.Value), unit.Value, diagnostics);
        ImmutableArray<Dimension> declared = [.. own.OfType<Dimension>()];
        places.Add(Placed.Indicator, id, keys.Span);
        if (!isComputed && syntax.Sources.Text($"{Measurements}/{id}.csv") is { } figures)
            places.Add(Placed.Figures, id, SourceSpan.Of(figures));
        var hasSource = source is not null || keys.Has(IndicatorKeys.Source);
        var table = syntax.Csv($"{Measurements}/{id}.csv");
        if (isComputed && syntax.Sources.Text($"{Measurements}/{id}.csv") is { } file)
            diagnostics.Add(Complaints.ComputedAndMeasured(SourceSpan.Of(file), $"{Folder}/{id}.yml"));
        var before = diagnostics.Count;
        var measurements = table is null || isComputed
            ? []
            : new MeasurementBinder(id, table, unit.Value, declared, source, hasSource, sources, diagnostics).Bind();
        if (diagnostics.Count > before)
            computed.IsUnsound(id);
        measurements = [.. measurements.Select(row => limits.Protect(row, countsPeople))];
        if (title is null || shortTitle is null || definition is null || better is null || coverage is null)
            return null;
        var indicator = new Indicator(
            id, title, shortTitle, definition, unit.Value, better.Value, decimals, coverage.Value,
            declared, relation, caution, limit, measurements)
        {
            File = isComputed ? $"{Folder}/{id}.yml" : $"{Measurements}/{id}.csv",
            TotalOf = [.. parts.Select(part => part.Value)],
            CountsPeople = countsPeople,
            ChartText = chartText,
            Undated = undated,
            NextRelease = nextRelease,
        };
        UndatedBinder.Check(indicator, keys, diagnostics);
        if (!parts.IsEmpty)
            totals.Add((indicator, parts));
        if (isComputed && rule is not null)
            computed.Add(indicator, rule, keys.SpanOf(IndicatorKeys.Unit), limitValue);
        return isComputed ? null : indicator;
    }

    private (Limit? Limit, WrittenNumber? Value) BindLimit(KeyReader? keys)
    {
        if (keys is null)
            return default;
        var value = keys.Read(LimitValueKeys.Value);
        var title = keys.Read(LimitValueKeys.Title);
        var source = sources.Resolve(keys.Read(LimitValueKeys.Source));
        keys.Close();
        return (value is null || title is null || source is null ? null : new Limit(value.Value.Value, title, source), value);
    }

    private ChartText? BindChartText(string id, KeyReader? keys)
    {
        if (keys is null)
            return null;
        var text = keys.Read(ChartTextKeys.Text);
        var newest = keys.Read(ChartTextKeys.For);
        keys.Close();
        places.Add(Placed.ChartText, id, keys.SpanOf(ChartTextKeys.For));
        return text is null || newest is null ? null : new ChartText(text, newest.Value);
    }

    private NextRelease? BindNextRelease(KeyReader? keys)
    {
        if (keys is null)
            return null;
        var period = keys.Read(NextReleaseKeys.Period);
        var by = keys.Read(NextReleaseKeys.By);
        var source = sources.Resolve(keys.Read(NextReleaseKeys.Source));
        keys.Close();
        if (period is not { } next || by is not { } day || source is null)
            return null;
        if (day.Latest < next.FirstDay)
            diagnostics.Add(Complaints.ImpossibleValue(day.ToString(), keys.SpanOf(NextReleaseKeys.By), $"a figure for {next} comes when that has begun"));
        return new NextRelease(next, day, source);
    }

    private static string DefinitionOf(SourceText measurements) => $"{Folder}/{Path.GetFileNameWithoutExtension(measurements.Path)}.yml";

    private static string MeasurementsOf(string definition) => $"{Measurements}/{Path.GetFileNameWithoutExtension(definition)}.csv";
}
