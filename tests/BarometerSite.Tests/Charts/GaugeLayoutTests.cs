using System.Xml.Linq;
using BarometerSite.Charts;
using BarometerSite.Charts.Drawing;
using BarometerSite.Charts.Gauges;

namespace BarometerSite.Tests.Charts;

public sealed class GaugeLayoutTests
{
    /// <summary>Marks close to each other, units of any length, and up to three texts on one side.</summary>
    public static TheoryData<string, decimal, decimal, decimal?> Crowds => new()
    {
        { "%", 84m, 84.6m, null },
        { "procentpoint", 7m, 7.5m, null },
        { "procentpoint", 5.1m, 5.2m, 5.15m },
        { "pr. 1.000 indbyggere", 8.9m, 8.8m, 8.7m },
        { "point", 9m, 9m, 9m },
    };

    [Theory]
    [MemberData(nameof(Crowds))]
    public void No_text_meets_another_or_leaves_the_drawing_however_close_the_marks(string unit, decimal latest, decimal expected, decimal? decisive)
    {
        var boxes = Crowd(unit, latest, expected, decisive).Marks.Select(mark => mark.Label.Box).ToList();
        Assert.All(boxes, box => Assert.InRange(box.Left, 0, ChartPicture.Width - box.Width));
        for (var one = 0; one < boxes.Count; one++)
            Assert.DoesNotContain(boxes.Skip(one + 1), other => other.Overlaps(boxes[one]));
    }

    [Theory]
    [MemberData(nameof(Crowds))]
    public void The_line_to_a_text_runs_from_its_mark_through_no_other_text(string unit, decimal latest, decimal expected, decimal? decisive)
    {
        var layout = Crowd(unit, latest, expected, decisive);
        foreach (var mark in layout.Marks)
        {
            Assert.Equal(mark.X, mark.Leader[0].X);
            Assert.InRange(mark.Leader[^1].X, mark.Label.Box.Left, mark.Label.Box.Right);
            foreach (var other in layout.Marks.Where(other => other != mark))
                Assert.DoesNotContain(Along(mark), place => Box.Around(place.X, place.Y, 1, 1).Overlaps(other.Label.Box));
        }
    }

    [Fact]
    public void Texts_that_fit_beside_each_other_stand_in_one_row()
    {
        var layout = Crowd("procentpoint", 7m, 7.5m, null);
        Assert.Equal(layout.At(GaugeMarkKind.Latest)!.Label.Y, layout.At(GaugeMarkKind.Expected)!.Label.Y);
    }

    [Fact]
    public void A_small_barometer_has_the_same_marks_the_values_of_both_ends_and_nothing_for_screen_readers()
    {
        var svg = XElement.Parse(SmallGauge.Of(ChartSamples.Barometer)!.Draw().ToString());
        Assert.Equal("true", (string?)svg.Attribute("aria-hidden"));
        Assert.Equal(["9", "5"], svg.Elements("text").Select(text => text.Value));
        Assert.Equal(["chart-gauge-end", "chart-point chart-point-1", "chart-gauge-expected", "chart-target-due"], Marks(svg));
    }

    [Fact]
    public void A_small_barometer_is_silent_about_ends_that_lie_too_close_for_two_values()
    {
        var chart = ChartSamples.Barometer with
        {
            Marks = [new(GaugeMarkKind.Start, 5m, "2011"), new(GaugeMarkKind.Latest, 90m, "2013"), new(GaugeMarkKind.Target, 6m, "2015")],
        };
        Assert.Empty(XElement.Parse(SmallGauge.Of(chart)!.Draw().ToString()).Elements("text"));
    }

    [Fact]
    public void Only_a_goal_with_a_start_and_a_target_has_a_small_barometer()
    {
        Assert.NotNull(SmallGauge.Of(ChartSamples.Barometer));
        Assert.Null(SmallGauge.Of(ChartSamples.BarometerWithoutTarget));
        Assert.Null(SmallGauge.Of(ChartSamples.Barometer with { Marks = ChartSamples.Barometer.Marks.RemoveAt(0) }));
    }

    private static IEnumerable<string> Marks(XElement svg) =>
        svg.Elements()
            .Select(element => (string)element.Attribute("class")!)
            .Where(css => css is not ("chart-gauge-track" or "chart-gauge-travelled" or "chart-axis-label"));

    private static GaugeLayout Crowd(string unit, decimal latest, decimal expected, decimal? decisive) => new GaugeLayout(ChartSamples.Barometer with
    {
        Unit = unit,
        Marks =
        [
            new(GaugeMarkKind.Start, 9m, "2010/2011"), new(GaugeMarkKind.Expected, expected, "2012/2013"), new(GaugeMarkKind.Latest, latest, "2012/2013"),
            new(GaugeMarkKind.Target, 5m, "2014/2015"), .. decisive is { } value ? [new(GaugeMarkKind.Decisive, value, "2011/2012")] : Array.Empty<GaugeMark>(),
        ],
    });

    private static IEnumerable<(decimal X, decimal Y)> Along(PlacedMark mark) => mark.Leader.Zip(mark.Leader.Skip(1)).SelectMany(step =>
        Enumerable.Range(0, 101).Select(part => (
            step.First.X + ((step.Second.X - step.First.X) * part / 100),
            step.First.Y + ((step.Second.Y - step.First.Y) * part / 100))));
}
