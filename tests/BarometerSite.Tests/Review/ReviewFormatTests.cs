using System.Text;
using System.Text.Json;
using AngleSharp.Html.Parser;
using BarometerSite.Review;
using BarometerSite.Review.Formats;
using BarometerSite.Review.Words;
using Markdig;

namespace BarometerSite.Tests.Review;

/// <summary>Whatever a stranger's files say comes out as text, in every form of the report, and the Markdown always fits.</summary>
public sealed class ReviewFormatTests
{
    private static readonly string[] Hostile =
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "</del></li></ul><h1>Boo</h1>",
        "[link](https://example.org)",
        "![x](https://example.org/x.png)",
        "# heading",
        "- list",
        "1. list",
        "> quote",
        "```\ncode\n```",
        "| a | b |\n| - | - |",
        "<!-- x -->",
        "&lt;b&gt; &amp;",
        "**bold** __bold__ ~~gone~~ `code`",
        "@somebody #12 :smile: www.example.org https://example.org a@example.org",
        "$x^2$",
        "\u001b[31mred\u001b[0m",
        "\u202eturned",
        "line\r\nbreak\tand tab",
        "\\",
        "</details>",
        "\u0000nul",
        "::error file=a::b",
        "---",
        "===",
        "\"quoted' text",
        "[^1]",
        "[x]: https://example.org",
    ];

    public static TheoryData<string> Texts => [.. Hostile];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Hostile_texts_are_text_in_Markdown(string text)
    {
        var written = Write(Of(text), ReviewFormat.Markdown);

        var pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseEmphasisExtras().UseAutoLinks().UseFootnotes().UseMathematics().UseTaskLists().Build();
        var page = new HtmlParser().ParseDocument(Markdown.ToHtml(written, pipeline));
        // Two things told, and the words of one of them before and after.
        Assert.Equal(4, page.QuerySelectorAll("li").Length);
        Assert.Empty(page.QuerySelectorAll("script, img, a, h1, pre, blockquote, em, s, math, .math, hr, li table, ol"));
        Assert.Equal(2, page.QuerySelectorAll("h2, h3").Length);
        var shown = Shown(text);
        Assert.Equal(shown, Normal(page.QuerySelector("li strong")!.TextContent));
        Assert.Contains(shown, Normal(page.QuerySelector("li del")!.TextContent), StringComparison.Ordinal);
        Assert.Contains(shown, Normal(page.QuerySelector("li ins")!.TextContent), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Hostile_texts_are_text_in_the_page(string text)
    {
        var page = new HtmlParser().ParseDocument(Write(Of(text), ReviewFormat.Html));

        Assert.Empty(page.QuerySelectorAll("script, img, [onerror], [style], link, iframe, object"));
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Equal(2, page.QuerySelectorAll(".findings > li").Length);
        Assert.Equal(Shown(text), Normal(page.QuerySelector(".findings strong")!.TextContent));
        Assert.Contains(Shown(text), Normal(page.QuerySelector("del")!.TextContent), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Hostile_texts_are_text_on_a_terminal_and_as_they_are_in_JSON(string text)
    {
        var written = Write(Of(text), ReviewFormat.Text);
        Assert.DoesNotContain(written, character => char.IsControl(character) && character != '\n');
        Assert.DoesNotContain('\u202e', written);

        var finding = JsonDocument.Parse(Write(Of(text), ReviewFormat.Json)).RootElement.GetProperty("findings")[0];
        Assert.Equal(text, finding.GetProperty("title").GetString());
    }

    [Fact]
    public void Markdown_fits_however_much_there_is_to_tell_and_says_how_much_was_cut()
    {
        var finding = Of("[*]`<@&").Findings[0] with { Text = new string('<', 1_000_000) };
        var review = Of("x") with
        {
            Findings = [.. Enum.GetValues<FindingKind>().SelectMany(kind => Enumerable.Repeat(finding with { Kind = kind }, 500))],
        };

        var written = Write(review, ReviewFormat.Markdown);

        Assert.InRange(written.Length, 20_000, MarkdownReport.Longest);
        Assert.Contains("| 500 | ⚠ Verdicts that flipped | `flips` |", written, StringComparison.Ordinal);
        Assert.Contains("### Verdicts that flipped (500)", written, StringComparison.Ordinal);
        Assert.Matches("and 4\\d\\d more, cut so that this fits", written);
        Assert.Contains("(999,400 more characters)", written, StringComparison.Ordinal);
        Assert.Equal(written.Split("<details").Length, written.Split("</details>").Length);
    }

    [Fact]
    public void A_line_of_a_megabyte_is_told_without_being_printed_whole()
    {
        var line = string.Concat(Enumerable.Repeat("ord ", 250_000));
        var words = WordDiff.Of("da", line, line.Replace("ord ord ord", "ord nyt ord", StringComparison.Ordinal));
        var review = Of("x") with { Findings = [Of("x").Findings[0] with { Words = [words] }] };

        Assert.InRange(Write(review, ReviewFormat.Markdown).Length, 100, MarkdownReport.Longest);
        Assert.InRange(Write(review, ReviewFormat.Text).Length, 100, 10_000);
        Assert.InRange(Write(review, ReviewFormat.Html).Length, 1_000, 100_000);
    }

    [Fact]
    public void The_page_runs_nothing_and_asks_nobody()
    {
        var page = new HtmlParser().ParseDocument(Write(Of("x"), ReviewFormat.Html));

        var policy = page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content")!;
        Assert.StartsWith("default-src 'none'; style-src 'sha256-", policy, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("[src], link, script"));
        Assert.DoesNotContain("url(", page.QuerySelector("style")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Links_lead_to_where_a_page_stands_in_either_build()
    {
        var moved = new Finding(FindingKind.LostPages, "page/da/goal/x", "X", "It moved.")
        {
            Before = "/maal/a/",
            After = "/maal/b/",
            Addresses = ["/maal/b/"],
        };
        var titled = new Finding(FindingKind.Texts, "goal/x", "X", "Its title changed.") { Addresses = ["/maal/b/"] };
        var review = Of("x") with { Findings = [moved, titled] };

        var written = ReviewFormats.Write(review, ReviewFormat.Html, new BuiltAt("https://example.org", "site"));

        Assert.Equal(
            ["https://example.org/maal/a/", "site/maal/b/index.html", "https://example.org/maal/a/", "site/maal/b/index.html"],
            new HtmlParser().ParseDocument(Encoding.UTF8.GetString(written.Span)).QuerySelectorAll(".addresses a").Select(link => link.GetAttribute("href")));
    }

    /// <summary>A review with one loss and one text, in which the words stand wherever a stranger's words can.</summary>
    private static SiteReview Of(string text)
    {
        var finding = new Finding(FindingKind.Flips, "goal/x", text, text)
        {
            Words = [WordDiff.Of("da", text, ""), WordDiff.Of(null, "", text)],
            Addresses = ["/maal/x/"],
        };
        var side = new ReviewedSite(text, null, 0, 0);
        return new SiteReview(side, side, new DateOnly(2014, 6, 30), [text], [finding, finding with { Kind = FindingKind.Texts, Words = [] }], null, []);
    }

    private static string Shown(string text) => Normal(BarometerSite.Markup.ControlCharacters.Shown(text.ReplaceLineEndings(" ").Replace('\t', ' ')));

    private static string Normal(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Write(SiteReview review, ReviewFormat format) =>
        Encoding.UTF8.GetString(ReviewFormats.Write(review, format, new BuiltAt(null, null)).Span);
}
