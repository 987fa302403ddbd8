using BarometerSite.Markup;
using BarometerSite.Model;
using BarometerSite.Pages;
using BarometerSite.Pages.Common;

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

    /// <summary>Atom (RFC 4287): an entry for each indicator that has a figure, dated by the publication of its newest one.</summary>
    public static string AtomFeed(SitePlan plan, DateOnly date)
    {
        var site = plan.Context.Barometer.Site;
        var looks = plan.Context.Looks;
        var wording = plan.Context.In(Languages.Complete);
        var newest = plan.Context.Barometer.Indicators
            .Select(indicator => (Indicator: indicator, Row: Newest(indicator)))
            .Where(entry => entry.Row is not null)
            .OrderByDescending(entry => entry.Row!.Published!.Value.Latest).ThenBy(entry => entry.Indicator.Id, StringComparer.Ordinal)
            .ToList();
        var entries = newest.Select(entry => Entry(looks, entry.Indicator, entry.Row!, wording));
        var updated = newest.Count > 0 ? newest[0].Row!.Published!.Value.Latest : date;
        var title = wording.Say("feed_title", ("site", wording.In(site.Title)));
        return Html.Of($"""
            <?xml version="1.0" encoding="UTF-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="da">
              <title>{title}</title>
              <subtitle>{wording.In(site.Tagline)}</subtitle>
              <id>{looks.BaseUrl}</id>
              <link rel="self" type="application/atom+xml" href="{Absolute(looks, Addresses.Feed)}"/>
              <link rel="alternate" type="text/html" href="{looks.BaseUrl}"/>
              <updated>{Instant(updated)}</updated>
              <author><name>{wording.In(site.Owner)}</name></author>
              <rights>{site.LicenceName}</rights>
            {entries}</feed>

            """).ToString().ReplaceLineEndings("\n");
    }

    private static Measurement? Newest(Indicator indicator) => indicator.Measurements
        .Where(row => row is { Published: not null, Value: not null, IsTotal: true })
        .OrderBy(row => row.Published!.Value.Latest).ThenBy(row => row.Period)
        .LastOrDefault();

    private static Html Entry(Looks site, Indicator indicator, Measurement row, Wording wording)
    {
        var address = Absolute(site, Addresses.Indicator(indicator));
        var figure = FigureViews.Of(indicator, row, wording)!;
        var title = wording.Say("feed_entry", ("indicator", wording.In(indicator.Short)), ("figure", figure.Detail ?? figure.Text), ("period", figure.Period));
        return Html.Of($"""
              <entry>
                <title>{title}</title>
                <id>{address}#{row.Period.ToString()}</id>
                <link rel="alternate" type="text/html" href="{address}"/>
                <updated>{Instant(row.Published!.Value.Latest)}</updated>
                <summary>{wording.In(indicator.Definition)}</summary>
              </entry>

            """);
    }

    private static string Absolute(Looks site, string address) => site.BaseUrl + address;

    private static string Instant(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z";
}
