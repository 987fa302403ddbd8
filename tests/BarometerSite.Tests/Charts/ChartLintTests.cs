using BarometerSite.Charts;
using BarometerSite.Charts.Bars;
using BarometerSite.Charts.Dots;
using BarometerSite.Charts.Gauges;
using BarometerSite.Charts.Lines;
using BarometerSite.Tests.ExampleCity;
using BarometerSite.Tests.RealSite;

namespace BarometerSite.Tests.Charts;

/// <summary>
/// Every chart of the real site, of the example city and of the samples is honest; and drawings made dishonest by hand, since the layouts make
/// none, show that we would see it.
/// </summary>
public sealed class ChartLintTests
{
    private static readonly Lazy<IReadOnlyList<ValueChart>> Charts = new(() =>
    [
        .. ChartSamples.All.Values,
        .. new[] { BuiltSite.Instance.Plan, Eksempelby.Instance.Plan }.SelectMany(plan => plan.Pages).SelectMany(page => page.Charts)
            .Select(chart => chart.View.Specification),
    ]);

    [Fact]
    public void Every_line_chart_is_honest() => AssertHonest<LineLayout>(ChartLint.Check);

    [Fact]
    public void Every_bar_chart_is_honest() => AssertHonest<BarLayout>(ChartLint.Check);

    [Fact]
    public void Every_dot_plot_is_honest() => AssertHonest<DotLayout>(ChartLint.Check);

    [Fact]
    public void Every_barometer_of_a_goal_is_honest() => AssertHonest<GaugeLayout>(ChartLint.Check);

    [Fact]
    public void A_bar_of_5_that_is_as_long_as_one_of_10_is_found()
    {
        var layout = new BarLayout(ChartSamples.Districts with { Bars = [new("Ti", 10, false), new("Fem", 5, false)], Limit = null });
        var tooLong = layout.Rows[1] with { Shape = layout.Rows[1].Shape with { Width = layout.Rows[0].Shape.Width } };
        Assert.Equal([ChartFault.BarsNotFromZero], ChartLint.Check(layout with { Rows = [layout.Rows[0], tooLong] }));
    }

    [Fact]
    public void One_year_drawn_as_wide_as_four_is_found()
    {
        var layout = new LineLayout(ChartSamples.Lines([ChartSamples.Series("", (2010, 1), (2011, 2), (2015, 3))]));
        var points = layout.Series[0].Points;
        var middle = points[1] with { X = (points[0].X + points[2].X) / 2 };
        var even = layout.Series[0] with { Points = [points[0], middle, points[2]] };
        Assert.Contains(ChartFault.TimeOutOfProportion, ChartLint.Check(layout with { Series = [even] }));
    }

    [Fact]
    public void Two_labels_in_one_place_are_found()
    {
        var layout = new LineLayout(ChartSamples.Groups);
        Assert.Equal([ChartFault.LabelsOverlap], ChartLint.Check(layout with { Labels = [.. layout.Labels, layout.Labels[0]] }));
    }

    [Fact]
    public void A_break_without_its_mark_or_with_a_line_across_it_is_found()
    {
        var layout = new LineLayout(ChartSamples.CutWithBreak);
        var joined = layout.Series[0] with { Points = [.. layout.Series[0].Points.Select((point, index) => point with { StartsLine = index == 0 })] };
        Assert.Equal([ChartFault.BreakNotMarked], ChartLint.Check(layout with { Breaks = [] }));
        Assert.Equal([ChartFault.BreakNotMarked], ChartLint.Check(layout with { Series = [joined] }));
    }

    [Fact]
    public void An_axis_that_begins_at_70_and_does_not_say_so_is_found()
    {
        var layout = new LineLayout(ChartSamples.CutWithBreak);
        Assert.Equal([ChartFault.AxisCutUnsaid], ChartLint.Check(layout with { Notes = [] }));
    }

    [Fact]
    public void Five_named_series_in_a_dot_plot_are_one_too_many() => Assert.Equal(
        [ChartFault.TooManyLines],
        ChartLint.Check(new DotLayout(ChartSamples.Distribution with { Series = ["A", "B", "C", "D", "E"], Rows = [new("Alle", [1, 2, 3, 4, 5])] })));

    [Fact]
    public void A_bar_beyond_the_limit_whose_figure_looks_like_any_other_is_found()
    {
        var layout = new BarLayout(ChartSamples.Districts);
        var alike = layout.Rows.Select(row => row with { Value = row.Value with { CssClass = "chart-bar-value" } });
        Assert.Equal([ChartFault.ColourAlone], ChartLint.Check(layout with { Rows = [.. alike] }));
    }

    private static void AssertHonest<TLayout>(Func<TLayout, IReadOnlyList<ChartFault>> check)
        where TLayout : IChartLayout
    {
        var laidOut = Charts.Value.Select(chart => (chart.Id, Layout: chart.LayOut())).Where(chart => chart.Layout is TLayout).ToList();
        Assert.True(laidOut.Count > 5, $"{laidOut.Count} charts");
        Assert.All(laidOut, chart => Assert.True(check((TLayout)chart.Layout!) is [], $"{chart.Id}: {string.Join(", ", check((TLayout)chart.Layout!))}"));
    }
}
