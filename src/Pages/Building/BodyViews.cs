using BarometerSite.Model;
using BarometerSite.Pages.Views;

namespace BarometerSite.Pages.Building;

/// <summary>The texts of pages, with their second-level headings as a list of contents.</summary>
internal static class BodyViews
{
    public static BodyView Of(Article? article) => article is null
        ? BodyView.None
        : new BodyView(article, [.. article.Headings.Where(heading => heading.Level == 2).Select(heading => new ContentsView(heading.Text, heading.Id))]);
}
