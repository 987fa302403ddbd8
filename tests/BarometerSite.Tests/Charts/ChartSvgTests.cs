using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using BarometerSite.Charts;
using BarometerSite.Charts.Gauges;
using BarometerSite.Charts.Lines;

namespace BarometerSite.Tests.Charts;

public sealed partial class ChartSvgTests
{
    [Theory]
    [MemberData(nameof(ChartSamples.Names), MemberType = typeof(ChartSamples))]
    public void The_drawing_is_the_one_that_people_have_looked_at(string name) =>
        Snapshot.Verify(OneElementOnALine(ChartSamples.All[name].Draw().Svg.ToString()), "svg", name);

    [Fact]
    public void The_sparkline_is_the_one_that_people_have_looked_at() =>
        Snapshot.Verify(OneElementOnALine(new Sparkline(ChartSamples.Groups.Series[0], Target: 10).Draw().ToString()), "svg");

    [Theory]
    [MemberData(nameof(ChartSamples.Names), MemberType = typeof(ChartSamples))]
    public void The_drawing_is_named_by_what_stands_beside_it_and_keeps_to_a_strict_security_policy(string name)
    {
        var chart = ChartSamples.All[name];
        var svg = XElement.Parse(chart.Draw().Svg.ToString());
        Assert.Equal(("img", $"{chart.CaptionId} {chart.SummaryId}"), ((string?)svg.Attribute("role"), (string?)svg.Attribute("aria-labelledby")));
        Assert.DoesNotContain(svg.DescendantsAndSelf(), element => element.Name.LocalName is "style" or "script" || element.Attribute("style") is not null);
        Assert.DoesNotContain(svg.DescendantsAndSelf().Attributes(), attribute => attribute.Name.LocalName is "fill" or "stroke" or "transform");
    }

    /// <summary>A chart is called after its indicator, and staff may call one 15-64-in-work.</summary>
    [Fact]
    public void An_id_begins_with_a_letter_whatever_the_indicator_is_called() => Assert.All(
        XElement.Parse((ChartSamples.Groups with { Id = "15-64-in-work-line" }).Draw().Svg.ToString()).DescendantsAndSelf().Attributes("id"),
        id => Assert.Matches("^[a-z]", id.Value));

    [Fact]
    public void A_text_that_somebody_wrote_takes_the_place_of_the_generated_description()
    {
        var svg = XElement.Parse((ChartSamples.Groups with { WrittenText = "Alle fire linjer falder." }).Draw().Svg.ToString());
        var text = svg.Elements().Single(element => element.Name.LocalName == "desc");
        Assert.Equal("Alle fire linjer falder.", text.Value);
        Assert.Equal((string?)text.Attribute("id"), ((string)svg.Attribute("aria-labelledby")!).Split(' ')[^1]);
    }

    [Fact]
    public void Every_class_has_its_style()
    {
        var styles = ClassName().Matches(Styles()).Select(match => match.Value[1..]).ToHashSet(StringComparer.Ordinal);
        var drawings = ChartSamples.All.Values.Concat<Chart>(WheelSamples.All.Values).Concat(GridSamples.All.Values).Select(chart => chart.Draw().Svg)
            .Append(new Sparkline(ChartSamples.Groups.Series[0], 10).Draw())
            .Append(SmallGauge.Of(ChartSamples.Barometer)!.Draw())
            .Append(ChartSamples.Lines([ChartSamples.Series("", (2010, -5)), ChartSamples.Series("", (2010, 5))]).Draw().Svg);
        var used = drawings.SelectMany(drawing => XElement.Parse(drawing.ToString()).DescendantsAndSelf())
            .SelectMany(element => ((string?)element.Attribute("class") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Empty(used.Distinct().Except(styles).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Names_from_the_data_are_text_and_never_markup()
    {
        const string name = "<b onload=\"x\">&";
        var chart = ChartSamples.Groups with
        {
            Title = name,
            Unit = name,
            Series = [.. ChartSamples.Groups.Series.Select(series => series with { Name = name })],
            Target = new(1, 2014, name),
        };
        Assert.DoesNotContain(XElement.Parse(chart.Draw().Svg.ToString()).Descendants(), element => element.Name.LocalName == "b");
        var bars = ChartSamples.Districts with { Bars = [new(name, 1, false)], Limit = new(2, name) };
        Assert.DoesNotContain(XElement.Parse(bars.Draw().Svg.ToString()).Descendants(), element => element.Name.LocalName == "b");
    }

    [Fact]
    public void A_cut_axis_carries_the_sign_for_it()
    {
        Assert.Contains("chart-axis-cut", ChartSamples.CutWithBreak.Draw().Svg.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("chart-axis-cut", ChartSamples.Groups.Draw().Svg.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_small_barometer_is_the_one_that_people_have_looked_at() =>
        Snapshot.Verify(OneElementOnALine(SmallGauge.Of(ChartSamples.Barometer)!.Draw().ToString()), "svg");

    [Fact]
    public void A_sparkline_says_nothing_to_screen_readers_and_has_no_words()
    {
        var svg = XElement.Parse(new Sparkline(ChartSamples.Groups.Series[0]).Draw().ToString());
        Assert.Equal(("true", ""), ((string?)svg.Attribute("aria-hidden"), svg.Value));
        Assert.Equal(2, svg.Elements("circle").Count());
    }

    [Fact]
    public void A_sparkline_of_one_point_is_a_dot_and_of_none_nothing()
    {
        var svg = XElement.Parse(new Sparkline(ChartSamples.OnePoint.Series[0]).Draw().ToString());
        Assert.Equal("circle", Assert.Single(svg.Elements()).Name.LocalName);
        Assert.True(new Sparkline(new("", [], true)).Draw().IsEmpty);
    }

    [Fact]
    public void A_chart_whose_series_all_lack_points_says_that_there_is_nothing_to_show() =>
        Assert.Contains(
            ">Ingen tal at vise</text>",
            ChartSamples.Lines([new("A", [], true), new("B", [], false)]).Draw().Svg.ToString(),
            StringComparison.Ordinal);

    private static string OneElementOnALine(string svg) => svg.Replace("><", ">\n<", StringComparison.Ordinal) + "\n";

    private static string Styles([CallerFilePath] string thisFile = "") => string.Concat(Directory
        .EnumerateFiles(Path.Combine(Path.GetDirectoryName(thisFile)!, "../../../templates/styles"), "3*-charts*.css").Select(File.ReadAllText));

    [GeneratedRegex(@"\.chart[a-z0-9-]*")]
    private static partial Regex ClassName();
}
