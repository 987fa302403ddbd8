using BarometerSite.Model;
using BarometerSite.Pages.Views;

namespace BarometerSite.Pages.Building;

/// <summary>The texts of pages, with their second-level headings as a list of contents.</summary>
internal static class BodyViews
{
    public static BodyView Of(Article? article) => article is null
        ? BodyView.None
        : new BodyView(article.Text, [.. article.Text.Anchors.Where(anchor => anchor.Level == 2).Select(anchor => new ContentsView(anchor.Text, anchor.Id))]);
}
