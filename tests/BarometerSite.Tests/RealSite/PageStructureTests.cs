using AngleSharp.Dom;
using BarometerSite.Desk;

namespace BarometerSite.Tests.RealSite;

/// <summary>What every page must have so that it can be read with eyes, ears and a keyboard.</summary>
public sealed class PageStructureTests
{
    [Fact]
    public void Every_id_is_there_once() => AssertNone(page => page.QuerySelectorAll("[id]").GroupBy(element => element.Id)
        .Where(group => group.Count() > 1).Select(group => $"{group.Key} {group.Count()} times"));

    [Fact]
    public void What_names_an_element_by_its_id_finds_it() => AssertNone(page =>
        from element in page.All
        from attribute in new[] { "aria-labelledby", "aria-describedby", "for", "headers", "aria-controls" }
        from id in (element.GetAttribute(attribute) ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries)
        where page.GetElementById(id) is null
        select $"{attribute}={id}");

    [Fact]
    public void There_is_one_first_heading_and_no_level_is_skipped() => AssertNone(page =>
    {
        int[] levels = [.. page.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.LocalName[1] - '0')];
        var skips = levels.Zip(levels.Skip(1)).Where(pair => pair.Second > pair.First + 1).Select(pair => $"h{pair.First} is followed by h{pair.Second}");
        return levels.Count(level => level == 1) == 1 && levels[0] == 1 ? skips : skips.Prepend($"levels {string.Join(' ', levels)}");
    });

    [Fact]
    public void The_language_is_that_of_the_folder() => Assert.All(BuiltSite.Instance.Pages, page =>
        Assert.Equal(page.Key.StartsWith("en/", StringComparison.Ordinal) ? "en" : "da", page.Value.DocumentElement.GetAttribute("lang")));

    [Fact]
    public void Every_page_has_a_title_and_a_description_of_its_own()
    {
        var pages = BuiltSite.Instance.Pages;
        Assert.All(pages.Values, page => Assert.NotEmpty(page.QuerySelector("meta[name=description]")!.GetAttribute("content")!));
        Assert.Equal("", string.Join('\n', pages.GroupBy(page => page.Value.Title)
            .Where(group => group.Count() > 1)
            .Select(group => $"{group.Key}: {string.Join(' ', group.Select(page => page.Key))}")));
    }

    [Fact]
    public void Every_table_says_what_it_holds_and_every_heading_cell_what_it_heads() => AssertNone(page =>
        page.QuerySelectorAll("table")
            .Where(table => string.IsNullOrWhiteSpace(table.QuerySelector("caption")?.TextContent))
            .Select(_ => "a table without a caption")
            .Concat(page.QuerySelectorAll("th")
                .Where(cell => cell.GetAttribute("scope") is not ("col" or "colgroup" or "row"))
                .Select(cell => $"a heading cell without scope: {cell.TextContent.Trim()}")));

    [Fact]
    public void Every_drawing_has_a_name_and_a_description_or_is_decoration() => AssertNone(page => page.QuerySelectorAll("svg").Where(svg =>
            svg.GetAttribute("role") == "img"
                ? svg.GetAttribute("aria-labelledby")?.Split(' ') is not [var name, var description] || IsBlank(page, name) || IsBlank(page, description)
                : svg.GetAttribute("aria-hidden") != "true")
        .Select(svg => svg.OuterHtml[..Math.Min(svg.OuterHtml.Length, 100)]));

    private static bool IsBlank(IDocument page, string id) => string.IsNullOrWhiteSpace(page.GetElementById(id)?.TextContent);

    [Fact]
    public void Every_link_says_in_words_where_it_leads() => AssertNone(page => page.QuerySelectorAll("a")
        .Where(link => string.IsNullOrWhiteSpace(link.TextContent) && string.IsNullOrWhiteSpace(link.GetAttribute("aria-label")))
        .Select(link => link.OuterHtml));

    /// <summary>Läsbarhetsindex: words per sentence plus the percentage of words of more than six letters. Below 40 is what newspapers write.</summary>
    [Fact]
    public void Danish_prose_is_easy_to_read() => Assert.Equal("", string.Join('\n', BuiltSite.Instance.Pages
        .Where(page => !page.Key.StartsWith("en/", StringComparison.Ordinal))
        .Select(page => (page.Key, Lix: Lix.Of(page.Value)))
        .Where(page => page.Lix >= Lix.Most).Select(page => $"{page.Key}: {page.Lix:F1}")));

    [Fact]
    public void The_index_of_a_text_of_ten_words_two_sentences_and_three_long_words_is_35() =>
        Assert.Equal(35, Lix.Of(["Byen skal have flere mennesker i arbejde.", "Det er politik."]));

    private static void AssertNone(Func<IDocument, IEnumerable<string>> found) => Assert.Equal("", string.Join('\n',
        BuiltSite.Instance.Pages.SelectMany(page => found(page.Value).Select(finding => $"{page.Key}: {finding}")).Take(20)));
}
