using BarometerSite.Markup;
using BarometerSite.Model;
using BarometerSite.Pages;

namespace BarometerSite.Rendering;

/// <summary>The files for machines at the site's root.</summary>
internal static class SiteFiles
{
    /// <summary>sitemaps.org 0.9: every page that search engines may find.</summary>
    public static string Sitemap(SitePlan plan)
    {
        var site = plan.Context.Looks;
        var pages = plan.Pages.Where(page => page.Kind != PageKind.NotFound)
            .Select(page => Html.Of($"  <url><loc>{Absolute(site, page.Address)}</loc></url>\n"));
        return Html.Of(
            $"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n{pages}</urlset>\n").ToString();
    }

    public static string Robots(Looks site) => $"User-agent: *\nAllow: /\nSitemap: {site.BaseUrl}sitemap.xml\n";

    private static string Absolute(Looks site, string address) => site.BaseUrl + address;
}
