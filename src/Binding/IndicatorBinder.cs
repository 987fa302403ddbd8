using BarometerSite.Binding.Forms;
using BarometerSite.Disclosure;
using BarometerSite.Model;
using BarometerSite.Problems;
using BarometerSite.Sources;
using BarometerSite.Sources.Csv;
using BarometerSite.Sources.Yaml;

namespace BarometerSite.Binding;

/// <summary>data/indicators/ID.yml with data/measurements/ID.csv: what is measured, and what was measured.</summary>
internal sealed class IndicatorBinder(
    Registry<Dimension> dimensions, Registry<Source> sources, DisclosureLimits limits, PlaceIndex places, DiagnosticBag diagnostics)
{
    public const string Folder = "data/indicators";
    public const string Measurements = "data/measurements";

    public BoundIndicator Bind(string id, YamlNode? root, CsvTable? table, SourceText? figures)
    {
        if (KeyReader.Of(root, $"{Folder}/{id}.yml", IndicatorKeys.Form, diagnostics) is not { } keys)
            return BoundIndicator.None;
        var title = keys.Read(IndicatorKeys.Title);
        var shortTitle = keys.Read(IndicatorKeys.Short) ?? title;
        var definition = keys.Read(IndicatorKeys.Definition);
        var unit = keys.Read(IndicatorKeys.Unit);
        var better = keys.Read(IndicatorKeys.Better);
        var decimals = keys.Read(IndicatorKeys.Decimals) ?? 0;
        var coverage = keys.Read(IndicatorKeys.Coverage);
        var relation = keys.Read(IndicatorKeys.Relation);
        var caution = keys.Read(IndicatorKeys.Caution);
        var own = keys.Read(IndicatorKeys.Dimensions).Select(dimension => dimensions.Resolve(dimension, diagnostics)).ToList();
        var (limit, limitValue) = BindLimit(keys.Read(IndicatorKeys.Limit));
        var chartText = BindChartText(id, keys.Read(IndicatorKeys.ChartText));
        var countsPeople = DisclosureBinder.BindCountsPeople(keys, unit, diagnostics);
        var undated = new UndatedBinder(sources, diagnostics).Bind(keys, countsPeople);
        var nextRelease = BindNextRelease(id, keys.Read(IndicatorKeys.NextRelease));
        ImmutableArray<Located<string>> parts = [.. keys.Read(IndicatorKeys.TotalOf)];
        var isComputed = keys.Has(IndicatorKeys.Computed);
        var rule = keys.Read(IndicatorKeys.Computed) is { } group ? new ComputationReader(diagnostics).Read(group) : null;
        if (isComputed && keys.Has(IndicatorKeys.Source))
            diagnostics.Add(Complaints.ComputedWithSource(keys.SpanOf(IndicatorKeys.Source)));
        var source = isComputed ? null : sources.Resolve(keys.Read(IndicatorKeys.Source), diagnostics);
        keys.Close();
        // What the rows mean hangs on the unit and the dimensions; the rest of the definition may be wrong.
        if (unit is null || own.Contains(null))
            return BoundIndicator.None;
        if (!isComputed && limitValue is { } number)
            RangeCheck.Keeps(number, UnitRange.Of(unit.Value), unit.Value, diagnostics);
        ImmutableArray<Dimension> declared = [.. own.OfType<Dimension>()];
        places.Add(Placed.Indicator, id, keys.Span);
        if (!isComputed && figures is not null)
            places.Add(Placed.Figures, id, SourceSpan.Of(figures));
        var hasSource = source is not null || keys.Has(IndicatorKeys.Source);
        if (isComputed && figures is not null)
            diagnostics.Add(Complaints.ComputedAndMeasured(SourceSpan.Of(figures), $"{Folder}/{id}.yml"));
        var before = diagnostics.Count;
        var measurements = table is null || isComputed
            ? []
            : new MeasurementBinder(id, table, unit.Value, declared, source, hasSource, sources, diagnostics).Bind();
        var isUnsound = diagnostics.Count > before;
        measurements = [.. measurements.Select(row => limits.Protect(row, countsPeople))];
        if (title is null || shortTitle is null || definition is null || better is null || coverage is null)
            return BoundIndicator.None with { IsUnsound = isUnsound };
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
        return new BoundIndicator(indicator, isComputed, rule, keys.SpanOf(IndicatorKeys.Unit), limitValue, parts, isUnsound);
    }

    private (Limit? Limit, WrittenNumber? Value) BindLimit(KeyReader? keys)
    {
        if (keys is null)
            return default;
        var value = keys.Read(LimitValueKeys.Value);
        var title = keys.Read(LimitValueKeys.Title);
        var source = sources.Resolve(keys.Read(LimitValueKeys.Source), diagnostics);
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

    private NextRelease? BindNextRelease(string id, KeyReader? keys)
    {
        if (keys is null)
            return null;
        var period = keys.Read(NextReleaseKeys.Period);
        var by = keys.Read(NextReleaseKeys.By);
        var source = sources.Resolve(keys.Read(NextReleaseKeys.Source), diagnostics);
        keys.Close();
        places.Add(Placed.NextRelease, id, keys.SpanOf(NextReleaseKeys.Period));
        if (period is not { } next || by is not { } day || source is null)
            return null;
        if (day.Latest < next.FirstDay)
            diagnostics.Add(Complaints.ImpossibleValue(day.ToString(), keys.SpanOf(NextReleaseKeys.By), $"a figure for {next} comes when that has begun"));
        return new NextRelease(next, day, source);
    }
}

/// <summary>What one file says of an indicator, before others are looked at.</summary>
/// <param name="Indicator">Without its figures if it is computed; null where something is wrong, which is told.</param>
/// <param name="Rule">Of a computed one.</param>
/// <param name="Unit">Where its unit is written.</param>
/// <param name="Limit">What its figures are held against; null where they are not.</param>
/// <param name="Parts">The ids of those that it is the total of.</param>
/// <param name="IsUnsound">Whether some of its rows could not be read.</param>
internal sealed record BoundIndicator(
    Indicator? Indicator, bool IsComputed, ComputationDraft? Rule, SourceSpan Unit, WrittenNumber? Limit, ImmutableArray<Located<string>> Parts,
    bool IsUnsound)
{
    public static readonly BoundIndicator None = new(null, IsComputed: false, null, default, null, [], IsUnsound: false);
}
