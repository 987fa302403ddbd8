using BarometerSite.Charts.Bars;
using BarometerSite.Charts.Dots;
using BarometerSite.Charts.Lines;
using BarometerSite.Charts.Lint;

namespace BarometerSite.Tests.Charts;

/// <summary>Drawings made dishonest by hand, since the layouts make none: each shows what one code is about.</summary>
public sealed class ChartLintTests
{
    [Theory]
    [MemberData(nameof(ChartSamples.Names), MemberType = typeof(ChartSamples))]
    public void Our_own_drawings_are_honest(string name) => Assert.Empty(ChartLint.Check(ChartSamples.All[name].LayOut()));

    /// <summary>chart-bars-not-from-zero</summary>
    [Fact]
    public void A_bar_of_5_that_is_as_long_as_one_of_10_is_found()
    {
        var layout = BarLayout.Of(ChartSamples.Districts with { Bars = [new("Ti", 10, false), new("Fem", 5, false)], Limit = null });
        var longest = layout.Rows[0].Shape.Width;
        Assert.Equal([ChartFault.BarsNotFromZero], ChartLint.Check(layout with { Rows = [layout.Rows[0], layout.Rows[1] with { Shape = layout.Rows[1].Shape with { Width = longest } }] }));
    }

    /// <summary>chart-time-out-of-proportion</summary>
    [Fact]
    public void One_year_drawn_as_wide_as_four_is_found()
    {
        var layout = LineLayout.Of(ChartSamples.Lines([ChartSamples.Series("", (2010, 1), (2011, 2), (2015, 3))]));
        var points = layout.Series[0].Points;
        var middle = points[1] with { X = (points[0].X + points[2].X) / 2 };
        Assert.Contains(ChartFault.TimeOutOfProportion, ChartLint.Check(layout with { Series = [layout.Series[0] with { Points = [points[0], middle, points[2]] }] }));
    }

    /// <summary>chart-labels-overlap</summary>
    [Fact]
    public void Two_labels_in_one_place_are_found()
    {
        var layout = LineLayout.Of(ChartSamples.Groups);
        Assert.Equal([ChartFault.LabelsOverlap], ChartLint.Check(layout with { Labels = [.. layout.Labels, layout.Labels[0]] }));
    }

    /// <summary>chart-break-not-marked</summary>
    [Fact]
    public void A_break_without_its_mark_or_with_a_line_across_it_is_found()
    {
        var layout = LineLayout.Of(ChartSamples.CutWithBreak);
        var joined = layout.Series[0] with { Points = [.. layout.Series[0].Points.Select((point, index) => point with { StartsLine = index == 0 })] };
        Assert.Equal([ChartFault.BreakNotMarked], ChartLint.Check(layout with { Breaks = [] }));
        Assert.Equal([ChartFault.BreakNotMarked], ChartLint.Check(layout with { Series = [joined] }));
    }

    /// <summary>chart-axis-cut-unsaid</summary>
    [Fact]
    public void An_axis_that_begins_at_70_and_does_not_say_so_is_found()
    {
        var layout = LineLayout.Of(ChartSamples.CutWithBreak);
        Assert.Equal([ChartFault.AxisCutUnsaid], ChartLint.Check(layout with { Notes = [] }));
    }

    /// <summary>chart-too-many-lines</summary>
    [Fact]
    public void Five_named_series_in_a_dot_plot_are_one_too_many() => Assert.Equal(
        [ChartFault.TooManyLines],
        ChartLint.Check(DotLayout.Of(ChartSamples.Distribution with { Series = ["A", "B", "C", "D", "E"], Rows = [new("Alle", [1, 2, 3, 4, 5])] })));

    /// <summary>chart-colour-alone</summary>
    [Fact]
    public void A_bar_beyond_the_limit_whose_figure_looks_like_any_other_is_found()
    {
        var layout = BarLayout.Of(ChartSamples.Districts);
        Assert.Equal([ChartFault.ColourAlone], ChartLint.Check(layout with { Rows = [.. layout.Rows.Select(row => row with { Value = row.Value with { CssClass = "chart-bar-value" } })] }));
    }
}
