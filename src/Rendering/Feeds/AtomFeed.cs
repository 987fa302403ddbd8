using BarometerSite.Markup;
using BarometerSite.Pages.News;

namespace BarometerSite.Rendering.Feeds;

/// <summary>Atom (RFC 4287). The kind of each change is its category.</summary>
internal static class AtomFeed
{
    public static string Write(Feed feed, string baseUrl)
    {
        var entries = feed.Entries.Select(entry => Html.Of($"""
              <entry>
                <title>{entry.Title}</title>
                <id>{baseUrl}{entry.Id}</id>
                <link rel="alternate" type="text/html" href="{baseUrl}{entry.Address}"/>
                <updated>{FeedDay.Of(entry.Day)}</updated>
                <category term="{entry.Category}"/>
              </entry>

            """));
        return Html.Of($"""
            <?xml version="1.0" encoding="UTF-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{feed.Language}">
              <title>{feed.Title}</title>
              <id>{baseUrl}{feed.Atom}</id>
              <link rel="self" type="application/atom+xml" href="{baseUrl}{feed.Atom}"/>
              <link rel="alternate" type="text/html" href="{baseUrl}{feed.Home}"/>
              <updated>{FeedDay.Of(feed.Updated)}</updated>
              <author><name>{feed.Author}</name></author>
            {entries}</feed>

            """).ToString().ReplaceLineEndings("\n");
    }
}
