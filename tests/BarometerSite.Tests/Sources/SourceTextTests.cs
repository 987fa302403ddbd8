using System.Text;
using BarometerSite.Problems;
using BarometerSite.Sources;

namespace BarometerSite.Tests.Sources;

public sealed class SourceTextTests
{
    [Fact]
    public void What_has_let_go_of_its_characters_tells_the_same_places()
    {
        var text = TextDecoder.Decode(new SourceFile("a.yml", [.. Encoding.UTF8.Preamble, .. "æ: 1\r\nø: 😀 2\n"u8]), new DiagnosticBag())!;
        var (line, place) = (text.Line(2), text.Position(12));

        text.Rest();

        Assert.Equal((line, place), (text.Line(2), text.Position(12)));
        Assert.Equal(("ø: 😀 2", (2, 7)), (line, place));
    }

    [Theory]
    [InlineData("tab\tand\r\nlines", -1)]
    [InlineData("nul\0", 3)]
    [InlineData("del\u007F", 3)]
    [InlineData("c1\u0085", 2)]
    [InlineData("no\uFFFFcharacter", 2)]
    [InlineData("§ 8, « no-break space » and \uFEFF", -1)]
    public void A_character_that_no_text_has_is_told_where_it_stands(string text, int expected)
    {
        var diagnostics = new DiagnosticBag();
        var decoded = TextDecoder.Decode(new SourceFile("a.md", Encoding.UTF8.GetBytes(text)), diagnostics);

        Assert.Equal(expected < 0, decoded is not null);
        Assert.Equal(expected < 0 ? [] : [expected], diagnostics.InOrder().Select(problem => problem.Span.Start));
    }
}
