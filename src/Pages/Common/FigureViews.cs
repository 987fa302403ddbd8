using BarometerSite.Model;

namespace BarometerSite.Pages.Common;

/// <summary>A published figure as people read it.</summary>
internal sealed record FigureView(
    [Seen("the number: 7,1")] string Value,
    [Seen("its unit's sign: %; empty where there is none")] string Unit,
    [Seen("number and unit: 7,1 %")] string Text,
    [Seen("2014")] string Period,
    [Seen("what must stand beside it, or null: nr. 5 af 20 byer")] string? Detail,
    [Seen("what it is a figure of, where that is not the whole; else null")] string? Part,
    [Seen("source")] SourceView Source,
    [Seen("in Danish, or null")] string? Note,
    [Seen("site-relative address of its indicator (a Danish page)")] string? Address) : View;

internal sealed record SourceView(
    [Seen("as published")] string Title,
    [Seen("text")] string Publisher,
    [Seen("text, or null")] string? Date,
    [Seen("absolute address, or null")] string? Address) : View
{
    /// <summary>Each once.</summary>
    public static ImmutableArray<string> Publishers(ImmutableArray<SourceView> sources) =>
        [.. sources.Select(source => source.Publisher).Distinct(StringComparer.Ordinal)];
}

/// <summary>Figures and their sources as people read them.</summary>
internal static class FigureViews
{
    public static FigureView? Of(Indicator indicator, Measurement? measurement, Wording wording) => measurement is null
        ? null
        : new FigureView(
            wording.Number(indicator, measurement),
            wording.UnitSign(indicator.Unit),
            wording.Figure(indicator, measurement),
            wording.Period(measurement.Period),
            wording.Detail(indicator, measurement),
            Part: null,
            Source(measurement.Source, wording),
            measurement.Note,
            Addresses.Indicator(indicator));

    /// <summary>Each once, in the order of their ids.</summary>
    public static ImmutableArray<SourceView> Sources(IEnumerable<Source> sources, Wording wording) =>
    [
        .. sources.DistinctBy(source => source.Id, StringComparer.Ordinal).OrderBy(source => source.Id, StringComparer.Ordinal)
            .Select(source => Source(source, wording)),
    ];

    public static SourceView Source(Source source, Wording wording) =>
        new(source.Title, source.Publisher, source.Date is { } date ? wording.Date(date) : null, source.Address);
}
