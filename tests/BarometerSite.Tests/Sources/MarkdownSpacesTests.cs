namespace BarometerSite.Tests.Sources;

public sealed class MarkdownSpacesTests
{
    [Theory]
    [InlineData("##\u00a0Åben\n", "## Åben\n")]
    [InlineData("-\u00a0et\n  *\u202f\u202fto\n", "- et\n  *  to\n")]
    [InlineData("\ufeff## Åben\n", " ## Åben\n")]
    [InlineData(">\u00a0-\u00a0Åben\n", "> - Åben\n")]
    [InlineData("et\n\u00a0\u200b\nto\r\u00a0\r", "et\n  \nto\r \r")]
    public void An_invisible_character_where_a_space_must_stand_is_read_as_one(string text, string read)
    {
        var (markdown, problems) = Read.Markdown(text);
        Assert.Equal("", problems);
        Assert.Equal(read, markdown!.Body);
    }

    [Theory]
    [InlineData("5\u00a0% er\u00a0lidt\n")]
    [InlineData("Den\n31.\u00a0maj og arbejds\u00adløsheden\n")]
    [InlineData("\u00a0\u00a0rykket ind\n")]
    public void All_others_stay(string text) => Assert.Equal(text, Read.Markdown(text).Text!.Body);

    [Fact]
    public void A_heading_that_is_read_so_is_a_heading()
    {
        var anchor = Assert.Single(Read.Markdown("---\ntitel: x\n---\n##\u00a0Åben\u00a0dør\n").Text!.Anchors);
        Assert.Equal(("aaben-doer", 2, "a.md(4,1)"), (anchor.Id, anchor.Level, anchor.Span.ToString()));
    }
}
