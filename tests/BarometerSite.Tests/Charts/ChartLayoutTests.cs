using BarometerSite.Charts;
using BarometerSite.Charts.Bars;
using BarometerSite.Charts.Drawing;
using BarometerSite.Charts.Lines;

namespace BarometerSite.Tests.Charts;

public sealed class ChartLayoutTests
{
    [Theory]
    [InlineData("Groups")]
    [InlineData("CutWithBreak")]
    [InlineData("Uncertain")]
    [InlineData("ManyGroups")]
    [InlineData("OnePoint")]
    [InlineData("Planned")]
    [InlineData("Revised")]
    [InlineData("Certain")]
    public void No_label_of_a_line_chart_lies_on_another_or_outside_the_drawing(string name)
    {
        var layout = new LineLayout((LineChart)ChartSamples.All[name]);
        var years = layout.Times.Labelled(layout.X)
            .Select(year => Box.Around(layout.X.At(layout.Times.Tick(year)), layout.YearsY, TextSize.Width("0000"), TextSize.LineHeight));
        AssertApart([.. layout.Labels.Select(label => label.Box), .. years], new(0, 0, ChartPicture.Width, layout.Height));
    }

    [Fact]
    public void No_label_of_a_bar_chart_lies_on_another_or_on_a_bar()
    {
        var layout = new BarLayout(ChartSamples.Districts);
        AssertApart(
            [.. layout.Rows.SelectMany(row => new[] { row.Name.Box, row.Value.Box, row.Shape }), layout.LimitLabel!.Box],
            new(0, 0, ChartPicture.Width, layout.Height));
    }

    [Fact]
    public void Lines_that_end_at_one_value_have_their_names_apart()
    {
        var chart = ChartSamples.Lines([.. Enumerable.Range(1, 4).Select(number => ChartSamples.Series("Personer med oprindelse", (2010, number), (2012, 5)))]);
        var layout = new LineLayout(chart);
        AssertApart([.. layout.Labels.Select(label => label.Box)], new(0, 0, ChartPicture.Width, layout.Height));
    }

    [Fact]
    public void A_long_word_at_the_end_of_a_line_is_not_broken()
    {
        var layout = new LineLayout(ChartSamples.Lines(
            [ChartSamples.Series("Erhvervsuddannelse", (2010, 1), (2012, 2)), ChartSamples.Series("Grundskole", (2010, 3), (2012, 4))]));
        Assert.Contains(layout.EndLabels, end => end.Label.Lines[^1] == "Erhvervsuddannelse");
    }

    [Fact]
    public void Years_apart_are_as_far_apart_as_they_are_long()
    {
        var points = new LineLayout(ChartSamples.Groups).Series[0].Points;
        Assert.Equal(points[1].X - points[0].X, points[2].X - points[1].X, 6);
        Assert.Equal(2 * (points[1].X - points[0].X), points[3].X - points[2].X, 6);
    }

    [Fact]
    public void Bars_are_as_long_as_their_values_counted_from_zero()
    {
        var rows = new BarLayout(ChartSamples.Districts).Rows;
        Assert.All(rows, row => Assert.Equal(rows[0].Shape.Width / rows[0].Bar.Value, row.Shape.Width / row.Bar.Value, 6));
        Assert.All(rows, row => Assert.Equal(rows[0].Shape.Left, row.Shape.Left));
    }

    [Fact]
    public void Bars_below_zero_go_the_other_way()
    {
        var layout = new BarLayout(ChartSamples.BothWays);
        Assert.Equal(layout.X.At(0), layout.Rows[0].Shape.Right, 6);
        Assert.Equal(layout.X.At(0), layout.Rows[1].Shape.Left, 6);
        Assert.Equal(0, layout.Rows[2].Shape.Width);
    }

    [Fact]
    public void No_line_joins_the_points_before_and_after_a_break()
    {
        Assert.Equal([true, true, false, false], new LineLayout(ChartSamples.CutWithBreak).Series[0].Points.Select(point => point.StartsLine));
        var forAll = new LineLayout(ChartSamples.Groups with { Breaks = [2010] });
        Assert.All(forAll.Series, series => Assert.Equal([true, false, true, false], series.Points.Select(point => point.StartsLine)));
        Assert.Equal([forAll.X.At(2009.5m)], forAll.Breaks);
    }

    [Fact]
    public void The_uncertainty_of_a_single_line_is_an_area_that_stops_at_a_break()
    {
        var chart = ChartSamples.Certain;
        Assert.Equal([4], new LineLayout(chart).Bands.Select(run => run.Length));
        Assert.Equal([2, 2], new LineLayout(chart with { Breaks = [2011] }).Bands.Select(run => run.Length));
        Assert.Empty(new LineLayout(ChartSamples.Uncertain).Bands);
    }

    [Fact]
    public void A_line_that_leads_on_begins_at_its_latest_point_and_ends_when_the_target_is_due()
    {
        var layout = new LineLayout(ChartSamples.Planned);
        var line = Assert.Single(layout.Projections).Line;
        Assert.Equal((layout.Series[0].Points[^1].X, layout.Series[0].Points[^1].Y), (line.X1, line.Y1));
        Assert.Equal((layout.X.At(2015.5m), layout.Y.At(91.5m)), (line.X2, line.Y2));
    }

    [Fact]
    public void Of_many_lines_the_main_one_and_the_extremes_are_named_and_the_rest_counted()
    {
        var layout = new LineLayout(ChartSamples.ManyGroups);
        Assert.Equal(["Gruppe 4", "Gruppe 8", "Gruppe 1"], layout.Drawn.Where(one => one.IsLabelled).OrderBy(one => one.Style).Select(one => one.Series.Name));
        Assert.Equal("Tynde linjer: de øvrige 5", Assert.Single(layout.Notes).Text);
    }

    [Fact]
    public void A_cut_axis_says_so_in_words() =>
        Assert.Contains("Aksen begynder ved 74\u00a0%, ikke ved 0", new LineLayout(ChartSamples.CutWithBreak).Notes.Select(note => note.Text));

    [Fact]
    public void Each_mark_on_a_point_is_explained_once() =>
        Assert.Equal(["tallet er foreløbigt", "tallet er skønnet"], new LineLayout(ChartSamples.CutWithBreak).Notes.Skip(1).Select(note => note.Text));

    private static void AssertApart(List<Box> boxes, Box drawing)
    {
        for (var first = 0; first < boxes.Count; first++)
        {
            Assert.True(drawing.Contains(boxes[first]), $"{boxes[first]} is outside {drawing}");
            for (var second = first + 1; second < boxes.Count; second++)
                Assert.False(boxes[first].Overlaps(boxes[second]), $"{boxes[first]} overlaps {boxes[second]}");
        }
    }
}
