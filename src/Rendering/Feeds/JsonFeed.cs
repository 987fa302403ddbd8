using System.Text.Json;
using BarometerSite.Markup;
using BarometerSite.Pages.News;

namespace BarometerSite.Rendering.Feeds;

/// <summary>JSON Feed 1.1 (jsonfeed.org). The kind of each change is its tag.</summary>
internal static class JsonFeed
{
    public static void Write(Feed feed, string baseUrl, IBufferWriter<byte> output)
    {
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JsonText.Encoder });
        json.WriteStartObject();
        json.WriteString("version", "https://jsonfeed.org/version/1.1");
        json.WriteString("title", feed.Title);
        json.WriteString("home_page_url", baseUrl + feed.Home);
        json.WriteString("feed_url", baseUrl + feed.Json);
        json.WriteString("language", feed.Language);
        json.WriteStartArray("authors");
        json.WriteStartObject();
        json.WriteString("name", feed.Author);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartArray("items");
        foreach (var entry in feed.Entries)
            Write(entry, baseUrl, json);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(FeedEntry entry, string baseUrl, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id", baseUrl + entry.Id);
        json.WriteString("url", baseUrl + entry.Address);
        json.WriteString("title", entry.Title);
        json.WriteString("content_text", entry.Title);
        json.WriteString("date_published", FeedDay.Of(entry.Day));
        json.WriteStartArray("tags");
        json.WriteStringValue(entry.Category);
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
