using System.Xml.Linq;
using BarometerSite.Charts;
using BarometerSite.Charts.Drawing;
using BarometerSite.Charts.Wheel;
using BarometerSite.Model;

namespace BarometerSite.Tests.Charts;

public sealed class WheelTests
{
    [Theory]
    [MemberData(nameof(WheelSamples.Names), MemberType = typeof(WheelSamples))]
    public void No_text_lies_on_another_or_outside_the_drawing(string name)
    {
        var layout = new WheelLayout(WheelSamples.All[name]);
        Box[] boxes = [.. layout.Flags.Select(flag => flag.Label.Box), .. layout.Texts.Select(line => line.Box)];
        var drawing = new Box(0, 0, ChartPicture.Width, layout.Height);
        Assert.All(boxes, box => Assert.True(drawing.Contains(box), $"{box} is outside {drawing}"));
        for (var one = 0; one < boxes.Length; one++)
            Assert.DoesNotContain(boxes[(one + 1)..], other => other.Overlaps(boxes[one]));
    }

    [Theory]
    [MemberData(nameof(WheelSamples.Names), MemberType = typeof(WheelSamples))]
    public void No_pole_crosses_a_text_of_another_month(string name)
    {
        var flags = new WheelLayout(WheelSamples.All[name]).Flags;
        Assert.All(flags, flag =>
        {
            var pole = new Box(flag.X, Math.Min(flag.Y, flag.Top), 0.1m, Math.Abs(flag.Y - flag.Top));
            Assert.DoesNotContain(flags, other => other.Month != flag.Month && other.Label.Box.Overlaps(pole));
        });
    }

    [Theory]
    [MemberData(nameof(WheelSamples.Names), MemberType = typeof(WheelSamples))]
    public void Names_of_months_have_room_in_their_twelfth_of_the_rim(string name) =>
        Assert.All(
            Enumerable.Range(1, 12).Select(WheelSamples.All[name].Month),
            month => Assert.True(TextSize.BoldWidth(month) < HalfTurn.Length * (WheelLayout.Radius - 16) / 6));

    [Fact]
    public void What_comes_each_half_year_stands_in_both_halves() =>
        Assert.Equal(
            [["1. halvår: Barometeret", "Byvandring"], ["2. halvår: Barometeret", "Byvandring"]],
            new WheelLayout(WheelSamples.Mixed).BandLines.Select(half => half.ToArray()));

    [Fact]
    public void Every_line_in_a_half_is_shorter_than_its_arc()
    {
        var layout = new WheelLayout(WheelSamples.Of(null, (TimeOfYear.EachHalfYear, string.Concat(Enumerable.Repeat("Et langt møde ", 6)))));
        Assert.True(layout.BandLines[0].Length > 1);
        for (var half = 0; half < 2; half++)
        {
            for (var line = 0; line < layout.BandLines[half].Length; line++)
                Assert.True(TextSize.BoldWidth(layout.BandLines[half][line]) < HalfTurn.Length * layout.LineRadius(half, line));
        }
    }

    [Fact]
    public void What_comes_once_a_year_stands_in_the_middle_and_says_that_its_month_is_not_set()
    {
        var layout = new WheelLayout(WheelSamples.WithoutMonths);
        Assert.Equal(
            ["Én gang om året", "måneden er ikke fastsat", "Kort statusrapport", "Debat i Borgerrepræsentationen", "Budget"],
            layout.Texts.Select(line => line.Text));
        Assert.All(layout.Texts, line =>
        {
            var (across, away) = (line.Box.Width / 2, Math.Max(Math.Abs(line.Box.Top - layout.CentreY), Math.Abs(line.Box.Bottom - layout.CentreY)));
            Assert.True((across * across) + (away * away) < layout.MiddleRadius * layout.MiddleRadius, line.Text);
        });
    }

    [Fact]
    public void Where_no_month_is_known_none_is_drawn()
    {
        var drawing = WheelSamples.WithoutMonths.Draw().Svg.ToString();
        Assert.DoesNotContain(
            Enumerable.Range(1, 12).Select(WheelSamples.WithoutMonths.Month),
            month => drawing.Contains(month, StringComparison.OrdinalIgnoreCase));
        Assert.Empty(new WheelLayout(WheelSamples.WithoutMonths).Flags);
    }

    [Fact]
    public void The_first_six_months_stand_above_from_left_to_right_and_the_others_below_from_right_to_left()
    {
        var layout = new WheelLayout(WheelSamples.EveryMonth);
        var above = layout.Flags.Where(flag => flag.Y < layout.CentreY).OrderBy(flag => flag.X).Select(flag => flag.Month);
        var below = layout.Flags.Where(flag => flag.Y > layout.CentreY).OrderByDescending(flag => flag.X).Select(flag => flag.Month);
        Assert.Equal(Enumerable.Range(1, 12), above.Concat(below));
    }

    [Fact]
    public void What_has_no_room_in_its_ring_stands_below_the_wheel()
    {
        var layout = new WheelLayout(WheelSamples.Crowded);
        Assert.Equal(["1. halvår", "2. halvår"], layout.BandLines.SelectMany(half => half));
        Assert.False(layout.HasMiddle);
        Assert.All(layout.Texts, line => Assert.True(line.Box.Top > layout.CentreY + WheelLayout.Radius, line.Text));
        Assert.Contains("Hvert halve år", layout.Texts.Select(line => line.Text));
    }

    [Fact]
    public void The_sentences_say_all_that_is_drawn_and_what_is_not_known() => Assert.Equal(
        "Hvert halve år: Barometeret; Byvandring. Én gang om året, måneden er ikke fastsat: Fest for frivillige. Januar: Nytårsmøde. "
        + "Marts: Byrådets debat om politikken. April: Seminar. September: Budgetaftale; Budgettet vedtages. Nogle måneder er kendt.",
        WheelSamples.Mixed.Finding);

    [Theory]
    [MemberData(nameof(WheelSamples.Names), MemberType = typeof(WheelSamples))]
    public void The_drawing_is_named_and_described_and_its_arcs_are_there_once(string name)
    {
        var svg = XElement.Parse(WheelSamples.All[name].Draw().Svg.ToString());
        var ids = svg.Descendants().Select(element => (string?)element.Attribute("id")).OfType<string>().ToList();
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(svg.Descendants().Select(element => (string?)element.Attribute("href")).OfType<string>(), href => Assert.Contains(href[1..], ids));
        Assert.All(((string)svg.Attribute("aria-labelledby")!).Split(' '), id => Assert.Contains(id, ids));
        Assert.DoesNotContain(svg.DescendantsAndSelf().Attributes(), attribute => attribute.Name.LocalName is "fill" or "stroke" or "style");
    }

    [Theory]
    [MemberData(nameof(WheelSamples.Names), MemberType = typeof(WheelSamples))]
    public void The_wheel_is_the_one_that_people_have_looked_at(string name) =>
        Snapshot.Verify(WheelSamples.All[name].Draw().Svg.ToString().Replace("><", ">\n<", StringComparison.Ordinal) + "\n", "svg", name);
}
