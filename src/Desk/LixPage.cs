using AngleSharp.Html.Parser;
using BarometerSite.Markup;
using BarometerSite.Pages;

namespace BarometerSite.Desk;

/// <summary>How hard the Danish pages are to read, the hardest first.</summary>
internal static class LixPage
{
    /// <param name="page">Makes a page.</param>
    /// <param name="most">So many are made; how many are not is told.</param>
    public static string Write(DeskState state, IReadOnlyList<PagePlan> pages, Func<PagePlan, Stream> page, int most)
    {
        var parser = new HtmlParser();
        var measured = pages.Take(most).Select(plan =>
        {
            using var markup = page(plan);
            using var document = parser.ParseDocument(markup);
            return (Plan: plan, Lix: (decimal)Math.Round(Lix.Of(document), 1));
        }).OrderByDescending(measure => measure.Lix).ThenBy(measure => measure.Plan.Address, StringComparer.Ordinal).ToList();
        return DeskPage.Frame(state, "Lix", Html.Of($"""
            <h1>How hard the Danish pages are to read</h1>
            <p>Lix: words in a sentence, plus long words in a hundred. A page at {(decimal)Lix.Most} or above is too hard; a test refuses it.
            {(pages.Count > most ? Html.Of($"The first {most} of {pages.Count} pages.") : Html.Empty)}
            <a href="/{DeskAddresses.Folder}">Back to the desk</a></p>
            <table>
            <thead><tr><th scope="col">page</th><th scope="col">lix</th></tr></thead>
            <tbody>
            {measured.Select(measure => Row(measure.Plan, measure.Lix))}</tbody>
            </table>
            """));
    }

    private static Html Row(PagePlan page, decimal lix)
    {
        var isHard = lix >= (decimal)Lix.Most ? "error" : "";
        var title = Html.Of($"<th scope=\"row\" lang=\"{page.Language.Code}\"><a href=\"/{page.Address}\">{page.Title}</a></th>");
        return Html.Of($"<tr class=\"{isHard}\">{title}<td>{lix}</td></tr>\n");
    }
}
