using BarometerSite.Editions.Comparing;
using BarometerSite.Markup;
using Markdig;

namespace BarometerSite.Tests.Editions.Comparing;

/// <summary>Which ways of writing a text readers cannot tell apart.</summary>
public sealed class AsReadTests
{
    [Theory]
    [InlineData("Byen er stor.\nDen er åben.", "Byen er\nstor. Den er åben.")]
    [InlineData("- Byen er stor.\n  Den er åben.\n- Ja.", "- Byen er stor. Den er åben.\n- Ja.")]
    [InlineData("En.\n\n\n\nTo.\n", "En.\n\nTo.")]
    [InlineData("Et tal\n**vokser** meget.", "Et tal **vokser**\nmeget.")]
    [InlineData("> Byen er\nstor.", "> Byen er stor.")]
    public void Where_a_line_of_prose_breaks_is_nothing_to_readers(string one, string other)
    {
        Assert.Equal(AsRead.Of(one), AsRead.Of(other));
        Assert.Equal(Html(one).Replace('\n', ' ').Trim(), Html(other).Replace('\n', ' ').Trim());
    }

    [Theory]
    [InlineData("Byen\n- er stor.", "Byen - er stor.")]
    [InlineData("Byen\n1. er stor.", "Byen 1. er stor.")]
    [InlineData("Byen\n# er stor", "Byen # er stor")]
    [InlineData("# Byen\ner stor", "# Byen er stor")]
    [InlineData("Byen\n===", "Byen ===")]
    [InlineData("Byen\n---\ner stor", "Byen\n--- er stor")]
    [InlineData("a | b\n--|--\n1 | 2", "a | b --|-- 1 | 2")]
    [InlineData("Byen  \ner stor", "Byen er stor")]
    [InlineData("Byen\\\ner stor", "Byen\\ er stor")]
    [InlineData("Byen\n: er stor", "Byen : er stor")]
    [InlineData("Byen[^1]\n\n[^1]: Stor.", "Byen[^1] [^1]: Stor.")]
    [InlineData("    kode\n    mere", "    kode mere")]
    [InlineData("```\nkode\nmere\n```", "```\nkode mere\n```")]
    [InlineData("Byen\n> er stor", "Byen > er stor")]
    public void What_a_line_begins_is_something_to_readers(string one, string other)
    {
        Assert.NotEqual(AsRead.Of(one), AsRead.Of(other));
        Assert.NotEqual(Html(one), Html(other));
    }

    private static string Html(string markdown) => Markdown.ToHtml(markdown, MarkdownDialect.Pipeline);
}
