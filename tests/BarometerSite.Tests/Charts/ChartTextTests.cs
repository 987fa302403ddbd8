using BarometerSite.Charts.Drawing;

namespace BarometerSite.Tests.Charts;

public sealed class ChartTextTests
{
    [Theory]
    [InlineData("Brønshøj-Husum", 200, "Brønshøj-Husum")]
    [InlineData("Vesterbro/Kongens Enghave", 206, "Vesterbro/Kongens|Enghave")]
    [InlineData("Ikke-vestlige indvandrere", 140, "Ikke-vestlige|indvandrere")]
    [InlineData("", 100, "")]
    public void Names_part_at_spaces_hyphens_and_slashes(string text, int width, string lines) =>
        Assert.Equal(lines, string.Join('|', TextSize.Wrap(text, width)));

    [Fact]
    public void A_word_that_is_too_long_is_parted_and_loses_no_letter()
    {
        const string word = "Beskæftigelsesindsatsens";
        var lines = TextSize.Wrap(word, 130);
        Assert.All(lines, line => Assert.True(TextSize.Width(line) <= 130));
        Assert.Equal(word, string.Concat(lines.Select(line => line.TrimEnd('-'))));
    }

    [Fact]
    public void Labels_that_would_overlap_are_moved_just_apart_and_keep_their_order()
    {
        var middles = SpreadApart.Middles([(105, 20), (100, 20), (20, 10)], 0, 200);
        Assert.Equal([112.5m, 92.5m, 20m], middles);
    }

    [Fact]
    public void Labels_stay_within_their_column()
    {
        var middles = SpreadApart.Middles([(195, 20), (198, 20), (1, 10)], 0, 200);
        Assert.Equal([170m, 190m, 5m], middles);
    }

    [Theory]
    [InlineData(0, 0, 30, 30, true)]
    [InlineData(0, 15, 30, 15, true)]
    [InlineData(12, 12, 13, 13, true)]
    [InlineData(0, 25, 30, 25, false)]
    [InlineData(0, 15, 9, 15, false)]
    [InlineData(0, 12, 12, 24, false)]
    public void A_line_crosses_a_box_when_any_of_it_is_within(int x1, int y1, int x2, int y2, bool crosses) =>
        Assert.Equal(crosses, new Segment(x1, y1, x2, y2).Crosses(new Box(10, 10, 10, 10)));

    [Fact]
    public void A_label_takes_the_first_place_where_nothing_is_in_the_way()
    {
        var room = new FreePlace(new(0, 0, 400, 100));
        room.Add(new Segment(0, 20, 400, 20));
        var label = new PlacedLabel(["Mål"], 100, 20, TextAnchor.Middle, "");
        Assert.Equal(60, room.Take([label, label with { Y = 60 }, label with { Y = 80 }]).Y);
        Assert.Equal(20, room.Take([label with { Y = 60 }, label]).Y);
    }
}
