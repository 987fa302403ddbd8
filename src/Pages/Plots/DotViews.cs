using BarometerSite.Assessment;
using BarometerSite.Charts.Dots;
using BarometerSite.Model;
using BarometerSite.Pages.Common;
using BarometerSite.Pages.Indicators;

namespace BarometerSite.Pages.Plots;

/// <summary>
/// Which figures are shown as dots beside each other: the two distributions of a distance, the parts of an index for a group and its
/// reference, ratios against one, and cities by field.
/// </summary>
internal static class DotViews
{
    /// <summary>Makes them of the newest period that has a figure; null where there is nothing to hold against each other.</summary>
    /// <param name="all">The series of the indicator.</param>
    public static Func<ChartView>? For(Indicator indicator, IReadOnlyList<Series> all, Goal? goal, Wording wording) => indicator.Computation switch
    {
        Computation.Distance distance => Latest(indicator) is { } row ? () => Distributions(indicator, distance, row, goal, wording) : null,
        Computation.Index index => !index.Reference.IsEmpty && Latest(indicator) is { } row ? () => Components(indicator, index, row, goal, wording) : null,
        Computation.Ratio => indicator.Dimensions is [var dimension] && MemberRows.Latest(indicator, dimension, all) is { } rows
            ? () => Ratios(indicator, dimension, rows, goal, wording)
            : null,
        null => CityViews.For(indicator, all, goal, wording),
        Computation.Gap or Computation.CountBeyond => null,
        _ => throw new ArgumentOutOfRangeException(nameof(indicator)),
    };

    private static ChartView Distributions(Indicator indicator, Computation.Distance distance, Measurement row, Goal? goal, Wording wording)
    {
        var parts = row.Parts;
        var shown = distance.Of.Indicator;
        var members = distance.By.Members;
        var rows = members.Select((member, at) => new DotRow(
            wording.In(member.Title), [Shown(parts[at].Measurement), Shown(parts[at + members.Length].Measurement)])).Where(IsKnown);
        ImmutableArray<string> series = [ComputationViews.Name(distance.Of, wording), ComputationViews.Name(distance.From, wording)];
        var title = wording.Say("dots_distance_title", ("title", wording.In(indicator.Title)));
        var chart = Chart(indicator, shown, goal, title, series, [.. rows], row.Period, wording);
        var frame = ChartFrames.Of(chart, DotTables.Of(chart, wording.In(distance.By.Title), wording), indicator, goal, [row], wording);
        return frame with { Subtitle = ChartFrames.Subtitle(shown, row.Period, row.Period, wording) };

        decimal? Shown(Measurement? part) => part?.Value is { } value ? ChartFrames.Rounded(shown, value) : null;
    }

    private static ChartView Components(Indicator indicator, Computation.Index index, Measurement row, Goal? goal, Wording wording)
    {
        var parts = row.Parts;
        var rows = index.Components.Select((component, at) => new DotRow(
            wording.In(component.Of.Indicator.Short),
            [Score(component, parts[at].Measurement), Score(component, parts[at + index.Components.Length].Measurement)])).Where(IsKnown);
        ImmutableArray<string> series = [Group(index, wording), ComputationViews.Members(index.Reference, wording)];
        var title = wording.Say("dots_index_title", ("title", wording.In(indicator.Title)));
        var chart = Chart(indicator, indicator, goal, title, series, [.. rows], row.Period, wording);
        var frame = ChartFrames.Of(chart, DotTables.Of(chart, wording.Word("column_component"), wording), indicator, goal, [row], wording);
        return frame with { Reading = wording.Word("dots_index_note") };

        // On the scale of the index, as its rule brings it there.
        decimal? Score(Component component, Measurement? part) => part?.Value is { } value
            ? ChartFrames.Rounded(indicator, component.Score(value))
            : null;
    }

    // Drawn against one, from which a ratio is read: a bar would begin at none.
    private static ChartView Ratios(Indicator indicator, Dimension dimension, MemberRows members, Goal? goal, Wording wording)
    {
        var rows = members.Rows.Where(row => row.Value is not null).Select(row => new DotRow(
            MemberViews.Name(indicator, row.Cell, wording), [ChartFrames.Rounded(indicator, row.Value!.Value), 1m], row.IsTotal));
        var title = wording.Say("chart_bars_title", ("title", wording.In(indicator.Title)), ("dimension", wording.In(dimension.Title).ToLowerInvariant()));
        var chart = Chart(indicator, indicator, goal, title, [wording.In(indicator.Short), wording.Word("dots_ratio_one")], [.. rows], members.Period, wording);
        return ChartFrames.Of(chart, DotTables.Of(chart, wording.In(dimension.Title), wording), indicator, goal, members.Rows, wording);
    }

    private static DotChart Chart(
        Indicator indicator, Indicator shown, Goal? goal, string title,
        ImmutableArray<string> series, ImmutableArray<DotRow> rows, Period period, Wording wording) =>
        new(ChartIds.Dots(indicator, goal), title, wording.UnitSign(shown.Unit), wording, shown.Decimals, series, rows)
        {
            Period = wording.Period(period),
        };

    // Whose index it is: what its components take in the place of the reference; all are the same in a sound index.
    private static string Group(Computation.Index index, Wording wording)
    {
        var cells = index.Components[0].Of.Cell.Where(cell => index.Reference.Any(reference => reference.Dimension.Id == cell.Dimension.Id)).ToList();
        return cells.Count > 0 ? ComputationViews.Members(cells, wording) : wording.In(index.Reference[0].Dimension.Total);
    }

    private static bool IsKnown(DotRow row) => row.Values.Any(value => value is not null);

    private static Measurement? Latest(Indicator indicator) => Series.OfTotal(indicator).Latest;
}
