using System.Text.Json;
using BarometerSite.Markup;
using BarometerSite.Model;
using BarometerSite.Pages;

namespace BarometerSite.Rendering;

/// <summary>
/// What the scripts of the site say in one language, and where they find each other: a script of its own, which browsers keep, instead of a part of every page.
/// </summary>
internal static class ScriptSettings
{
    /// <summary>The words that scripts say; <see cref="RequiredWords"/> has them too.</summary>
    private static readonly ImmutableArray<string> Words =
    [
        "explore", "explore_failed", "explore_groups", "explore_keys", "explore_leave", "explore_reset",
        "search_all", "search_failed", "search_label", "search_many", "search_none", "search_one",
        "take_away_square", "take_away_upright", "take_away_wide",
    ];

    /// <summary>The name of its file, as an asset.</summary>
    public static string Name(Language language) => $"site-{language.Code}.js";

    /// <param name="assets">The names and addresses of those that it names.</param>
    public static byte[] Of(Wordbook words, IEnumerable<(string Name, string Address)> assets)
    {
        var settings = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(settings, new JsonWriterOptions { Encoder = JsonText.Encoder }))
        {
            json.WriteStartObject();
            json.WriteStartObject("words");
            foreach (var key in Words.Where(words.Contains))
                json.WriteString(key, words[key]);
            json.WriteEndObject();
            json.WriteStartObject("addresses");
            json.WriteString("root", "");
            json.WriteString("search", Addresses.Search(words.Language));
            json.WriteString("search-index", Addresses.SearchIndex(words.Language, part: 1));
            foreach (var (name, address) in assets.Where(asset => asset.Name.EndsWith(".js", StringComparison.Ordinal)))
                json.WriteString(name, address);
            json.WriteEndObject();
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetBytes($$"""
            "use strict";
            const site = {{Encoding.UTF8.GetString(settings.WrittenSpan)}};
            for (const name in site.addresses) site.addresses[name] = new URL("../" + site.addresses[name], document.currentScript.src).href;

            """);
    }
}
