using BarometerSite.Markup;
using BarometerSite.Sources;

namespace BarometerSite.Tests.Sources;

public sealed class MarkdownReaderTests
{
    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Front_matter_and_text_share_the_places_of_the_file(string newLine)
    {
        var (text, problems) = Read.Markdown("---\ntitel: Ærø\nmål: [2]\n---\n\n## Åben\n\n> - se [her](../ø/)\n".Replace("\n", newLine));
        Assert.Equal("", problems);
        Assert.Equal("a.md(3,6)", text!.FrontMatter!.Find("mål")!.Value.Span.ToString());
        Assert.Equal("[2]", Read.Slice(text.FrontMatter.Find("mål")!.Value.Span));
        var anchor = Assert.Single(text.Anchors);
        Assert.Equal(("aaben", "Åben", 2, "a.md(6,1)"), (anchor.Id, anchor.Text, anchor.Level, anchor.Span.ToString()));
        var link = Assert.Single(text.Links);
        Assert.Equal(("../ø/", "[her](../ø/)", "a.md(8,8)"), (link.Target, Read.Slice(link.Span), link.Span.ToString()));
    }

    [Fact]
    public void A_text_without_front_matter_has_none() => Assert.Null(Read.Markdown("## a\n").Text!.FrontMatter);

    [Fact]
    public void Headings_get_ids_of_their_own()
    {
        var text = Read.Markdown("## Mål & *vej*\n### `Mål` &amp; vej\n### Mål vej 2\n### Mål vej\n### ؟\n").Text!;
        Assert.Equal(["maal-vej", "maal-vej-2", "maal-vej-2-2", "maal-vej-3", "afsnit"], text.Anchors.Select(anchor => anchor.Id));
        Assert.Equal("Mål & vej", text.Anchors[1].Text);
    }

    [Fact]
    public void The_id_of_a_heading_begins_with_a_letter()
    {
        var text = Read.Markdown("## 1. Job\n## 2014\n## 1 job\n## Afsnit 2014\n").Text!;
        Assert.Equal(["afsnit-1-job", "afsnit-2014", "afsnit-1-job-2", "afsnit-2014-2"], text.Anchors.Select(anchor => anchor.Id));
    }

    [Fact]
    public void Every_kind_of_link_is_found_in_order()
    {
        var text = Read.Markdown(
            "[a](b.md) ![c](d.png) [r] <https://e.dk> <a@b.dk> http://f.dk [g](#h)[^1]\n\n[r]: i/\n[^1]: fod [z](q)\n\n|a|\n|-|\n|[t](u)|\n").Text!;
        Assert.Equal(["b.md", "d.png", "i/", "https://e.dk", "mailto:a@b.dk", "http://f.dk", "#h", "q", "u"], text.Links.Select(link => link.Target));
        Assert.Equal(["https://e.dk", "mailto:a@b.dk", "http://f.dk"], text.Links.Where(link => link.IsExternal).Select(link => link.Target));
        Assert.Equal("d.png", Assert.Single(text.Links, link => link.IsImage).Target);
    }

    [Theory]
    [InlineData("a <b>x</b>\n", "(1,3) raw-html\n(1,7) raw-html")]
    [InlineData("a <!-- x -->\n\n<div>\nx\n</div>\n", "(1,3) raw-html\n(3,1) raw-html")]
    [InlineData("\\<b> `<b>` a < b &lt;b>\n\n```\n<i>\n```\n", "")]
    [InlineData("# a\n", "(1,1) heading-level")]
    [InlineData("a\n=\n", "(1,1) heading-level")]
    [InlineData("### a\n", "(1,1) heading-level")]
    [InlineData("## a\n#### b\n", "(2,1) heading-level")]
    [InlineData("## a\n### b\n#### c\n## d\n", "")]
    [InlineData("##\n", "(1,1) empty-heading")]
    [InlineData("![](a.png)\n", "(1,1) image-without-text")]
    [InlineData("![a](https://x.dk/a.png)\n", "(1,1) external-image")]
    [InlineData("[a]()\n", "(1,1) broken-link")]
    [InlineData("---\na: b\n", "(1,1) front-matter-unclosed")]
    [InlineData("---\na: b: c\n---\n", "(2,5) yaml-syntax")]
    [InlineData("---\n- a\n---\n", "(2,1) wrong-kind")]
    public void What_is_wrong_is_told_at_its_place(string text, string problems) => Assert.Equal(problems, Read.Markdown(text).Problems);

    [Theory]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("[x](JaVaScRiPt:alert(1))")]
    [InlineData("[x](java&#9;script:alert(1))")]
    [InlineData("[x](java&Tab;script:alert(1))")]
    [InlineData("[x](&#1;javascript:alert(1))")]
    [InlineData("[x](javascript&colon;alert(1))")]
    [InlineData("[x](javascript&#x3a;alert(1))")]
    [InlineData("[x](< javascript:alert(1)>)")]
    [InlineData("[x](vbscript:x)")]
    [InlineData("[x](data:text/html,x)")]
    [InlineData("![x](data:image/png;base64,x)")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("[x](//evil.example)")]
    [InlineData("[x](\\\\\\\\evil.example)")]
    [InlineData("[x](/\\\\evil.example)")]
    [InlineData("[x](file:///etc/passwd)")]
    [InlineData("[x](ftp://a)")]
    [InlineData("tel:12345678")]
    public void Addresses_that_could_run_code_are_refused(string text) => Assert.Equal("(1,1) unsafe-link", Read.Markdown(text).Problems);

    [Theory]
    [InlineData("[r]: javascript:x\n")]
    [InlineData("[r]: java&#9;script:x\n")]
    public void Addresses_that_could_run_code_are_refused_before_anything_refers_to_them(string text) =>
        Assert.Equal("(1,1) reference-unused\n(1,1) unsafe-link", Read.Markdown(text).Problems);

    [Theory]
    [InlineData("[x](a.md)")]
    [InlineData("[x](../a/b/?c=d:e#f)")]
    [InlineData("[x](/a)")]
    [InlineData("[x](#a)")]
    [InlineData("[x](<mål 2.md>)")]
    [InlineData("[x](HTTPS://kk.dk)")]
    [InlineData("[x](mailto:a@b.dk)")]
    public void Addresses_of_pages_and_known_schemes_are_allowed(string text) => Assert.Equal("", Read.Markdown(text).Problems);

    [Theory]
    [InlineData(">", 15_000)]
    [InlineData("[", 1_900)]
    [InlineData("1. ", 5_000)]
    public void Thousands_of_levels_are_refused_and_do_not_end_the_process(string opener, int times) =>
        Assert.EndsWith(") markdown-too-deep", Read.Markdown(string.Concat(Enumerable.Repeat(opener, times))).Problems, StringComparison.Ordinal);

    [Theory]
    [InlineData("*a **b ", " c** d*")]
    [InlineData("> ", "")]
    public void What_is_accepted_can_be_rendered_at_every_depth(string opener, string closer)
    {
        var accepted = 0;
        for (var times = 1; times < 100; times++)
        {
            var text = string.Concat(Enumerable.Repeat(opener, times)) + "x" + string.Concat(Enumerable.Repeat(closer, times));
            var (read, problems) = Read.Markdown(text + "\n");
            if (read is null)
                Assert.Equal("(1," + problems[3..problems.IndexOf(')', StringComparison.Ordinal)] + ") markdown-too-deep", problems);
            else
                accepted += Markdig.Markdown.ToHtml(read.Body, MarkdownDialect.Pipeline).Length > 0 ? 1 : 0;
        }
        Assert.InRange(accepted, 10, 98);
    }

    [Fact]
    public void A_paragraph_that_would_take_minutes_is_refused() =>
        Assert.Equal("(3,1) markdown-too-large", Read.Markdown("a\n\n" + string.Concat(Enumerable.Repeat("[x](", 20_000))).Problems);

    [Fact]
    public void A_file_beyond_the_limit_is_refused() =>
        Assert.Equal(
            "(1,1) markdown-too-large", Read.Markdown(string.Concat(Enumerable.Repeat("a\n\n", SourceLimits.MostMarkdownCharacters / 3 + 1))).Problems);

    [Fact]
    public void A_long_table_is_no_depth() => Assert.Equal("", Read.Markdown("a|b\n-|-\n" + string.Concat(Enumerable.Repeat("c|d\n", 1_000))).Problems);
}
