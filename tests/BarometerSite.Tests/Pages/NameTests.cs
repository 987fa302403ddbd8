using AngleSharp.Dom;

namespace BarometerSite.Tests.Pages;

/// <summary>What assistive technology calls the parts of a page, and what scripts and styles call its elements.</summary>
public sealed class NameTests
{
    // WAI-ARIA 1.2: regions, navigations, figures and groups are found by their names; an article is one of many, told apart by its own.
    private const string Named = "article, section, nav, figure, fieldset, [role=region], [role=group], [role=img]";

    [Fact]
    public void Every_part_that_is_found_by_its_name_has_one()
    {
        Assert.All(BothSites.Pages, page => Assert.NotEmpty(page.Document.QuerySelectorAll(Named)));
        BothSites.AssertNone(page => page.QuerySelectorAll(Named).Where(element => string.IsNullOrWhiteSpace(Name(page, element))).Select(Start));
    }

    [Fact]
    public void Parts_of_one_kind_have_names_of_their_own() => BothSites.AssertNone(page => page.QuerySelectorAll("nav, section, article, figure")
        .GroupBy(element => (element.LocalName, Name: Name(page, element))).Where(group => group.Count() > 1).Select(group => group.Key.ToString()));

    /// <summary>A list is told as a list with the number of its items, and the heading above it says of what.</summary>
    [Fact]
    public void No_list_or_plain_box_has_a_label_that_nobody_sees() => BothSites.AssertNone(page =>
        page.QuerySelectorAll(":is(ul, ol, dl, li, p, div, span):is([aria-label], [aria-labelledby]):not([role])").Select(Start));

    [Fact]
    public void Every_id_begins_with_a_letter_so_that_styles_and_scripts_can_name_it() =>
        BothSites.AssertNone(page => page.QuerySelectorAll("[id]").Select(element => element.Id!).Where(id => id.Length == 0 || !char.IsAsciiLetter(id[0])));

    private static string Name(IDocument page, IElement element) => element.GetAttribute("aria-label") ?? string.Join(' ',
        (element.GetAttribute("aria-labelledby") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(id => page.GetElementById(id)?.TextContent.Trim()));

    private static string Start(IElement element) => element.OuterHtml[..Math.Min(element.OuterHtml.Length, 120)];
}
