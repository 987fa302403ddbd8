using AngleSharp.Dom;

namespace BarometerSite.Tests.Pages;

/// <summary>A chart is read from above: what it is, what it says, the drawing, and only then what a reader may do with it. Nothing is said twice.</summary>
public sealed class FigureOrderTests
{
    private static readonly string[] Order = ["FIGCAPTION", "figure-summary", "figure-drawing", "figure-reading", "figure-more", "DETAILS", "figure-foot"];

    [Fact]
    public void Title_and_sentence_stand_above_the_drawing_and_everything_else_below_it()
    {
        Assert.True(BothSites.Pages.Sum(page => page.Document.QuerySelectorAll("figure").Length) > 200);
        BothSites.AssertNone(page => page.QuerySelectorAll("figure").Select(figure => figure.Children.Select(Place).ToList())
            .Where(places => places.Contains(-1) || !places.Take(3).SequenceEqual([0, 1, 2]) || !places.SequenceEqual(places.Order()))
            .Select(places => string.Join(' ', places)));
    }

    [Fact]
    public void A_note_below_the_charts_is_not_said_again_below_a_table()
    {
        Assert.Contains(BothSites.Pages, page => page.Document.QuerySelector(".notes") is not null);
        BothSites.AssertNone(page =>
        {
            var notes = page.QuerySelectorAll(".notes li").Select(note => note.TextContent).ToHashSet(StringComparer.Ordinal);
            return page.QuerySelectorAll(".table-notes li").Select(note => note.TextContent).Where(notes.Contains);
        });
    }

    [Fact]
    public void A_file_of_data_is_offered_once_on_a_page() => BothSites.AssertNone(page =>
        page.QuerySelectorAll(".downloads a[href$='.csv'], .downloads a[href$='.json']").GroupBy(link => link.GetAttribute("href"))
            .Where(group => group.Count() > 1).Select(group => group.Key!));

    [Fact]
    public void Every_sign_in_a_table_is_explained_on_its_page() => BothSites.AssertNone(page =>
    {
        var explained = page.QuerySelectorAll(".notes li, .table-notes li").Select(note => note.TextContent.Split(' ')[0]).ToHashSet(StringComparer.Ordinal);
        return page.QuerySelectorAll("td .marker").Select(marker => marker.TextContent.Trim()).Where(marker => !explained.Contains(marker)).Distinct();
    });

    private static int Place(IElement element) => Array.FindIndex(Order, name => element.NodeName == name || element.ClassList.Contains(name));
}
