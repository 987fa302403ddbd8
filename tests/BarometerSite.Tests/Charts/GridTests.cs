using System.Text.RegularExpressions;
using System.Xml.Linq;
using BarometerSite.Charts;
using BarometerSite.Charts.Drawing;
using BarometerSite.Charts.Grids;
using BarometerSite.Model;

namespace BarometerSite.Tests.Charts;

public sealed partial class GridTests
{
    [Theory]
    [MemberData(nameof(GridSamples.Names), MemberType = typeof(GridSamples))]
    public void Nothing_leaves_the_drawing_or_stands_on_anything_else(string name)
    {
        var layout = new GridLayout(GridSamples.All[name]);
        var signs = layout.Rows.SelectMany(row =>
            row.Row.Signs.Select((_, at) => Box.Around(layout.Middle(at), row.Y, layout.SignSide, layout.SignSide)));
        Box[] boxes =
        [
            .. layout.Years.Select(year => year.Box), .. layout.Rows.Select(row => row.Name.Box), .. signs, .. layout.Notes.Select(note => note.Label.Box),
            .. layout.Key.Select(key => new Box(key.X, key.Y - (key.Side / 2), key.Side + 6 + TextSize.Width(key.Key.Word), key.Side)),
        ];

        var paper = new Box(0, 0, ChartPicture.Width + 0.01m, layout.Height);
        Assert.All(boxes, box => Assert.True(paper.Contains(box), box.ToString()));
        Assert.All(boxes.Index(), one => Assert.DoesNotContain(boxes[(one.Index + 1)..], other => other.Overlaps(one.Item)));
    }

    [Theory]
    [MemberData(nameof(GridSamples.Names), MemberType = typeof(GridSamples))]
    public void The_grid_is_the_one_that_people_have_looked_at(string name) =>
        Snapshot.Verify(GridSamples.All[name].Draw().Svg.ToString().Replace("><", ">\n<", StringComparison.Ordinal) + "\n", "svg", name);

    [Fact]
    public void Every_verdict_has_the_sign_that_pages_show() => Assert.All(Codes.Verdicts.Values.Select(Codes.Verdicts.Of), id =>
        Assert.Equal(SignsOfPages()[id].Replace("\"sign-", "\"chart-sign-", StringComparison.Ordinal), Alike(GridSigns.Shape(id).ToString())));

    [Fact]
    public void A_row_is_told_as_what_it_was_and_since_when_it_is_something_else() => Assert.Equal(
        "Mål: For langsomt fra 1. halvår 2011; På vej fra 2. halvår 2011; Nået fra nu.", GridSamples.OneEdition.Finding);

    [Fact]
    public void A_column_without_room_has_no_label_but_today_keeps_its_own()
    {
        var layout = new GridLayout(GridSamples.ManyYears);

        Assert.False(layout.HasHalves);
        Assert.InRange(layout.Years.Length, 2, 20);
        Assert.Equal("Nu", layout.Years[0].Lines[0]);
    }

    [Fact]
    public void What_was_reckoned_stands_under_a_broken_line_that_is_explained()
    {
        var svg = XElement.Parse(GridSamples.FourYears.Draw().Svg.ToString());
        var broken = svg.Descendants("path").Count(path => ((string)path.Attribute("class")!).Contains("chart-grid-reckoned", StringComparison.Ordinal));

        // Six half-years, and the line that is explained.
        Assert.Equal(7, broken);
        Assert.Contains("Regnet ud nu, ikke udgivet dengang", svg.Value, StringComparison.Ordinal);
        Assert.DoesNotContain("Regnet ud nu", GridSamples.OneEdition.Draw().Svg.ToString(), StringComparison.Ordinal);
    }

    private static Dictionary<string, string> SignsOfPages()
    {
        var template = File.ReadAllText(Repository.Path("templates/parts/sign.html"));
        var signs = Sign().Matches(template).ToDictionary(match => match.Groups[1].Value, match => Alike(match.Groups[2].Value));
        // The last one is for all others, of which there is one.
        signs.Add("cannot-tell", Alike(LastSign().Match(template).Groups[1].Value));
        return signs;
    }

    // The order of attributes says nothing.
    private static string Alike(string markup) => string.Concat(XElement.Parse($"<g>{markup}</g>").Elements()
        .Select(element => $"<{element.Name} {string.Join(' ', element.Attributes().OrderBy(attribute => attribute.Name.LocalName))}>"));

    [GeneratedRegex("\\$\\.id == \"([a-z-]+)\" }}\\s*<svg[^>]*>(.*?)</svg>")]
    private static partial Regex Sign();

    [GeneratedRegex("{{ else }}\\s*<svg[^>]*>(.*?)</svg>")]
    private static partial Regex LastSign();
}
