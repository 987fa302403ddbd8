using BarometerSite.Editions;
using BarometerSite.Editions.Comparing;
using BarometerSite.Model;
using BarometerSite.Pages.Texts;

namespace BarometerSite.Review.Findings;

/// <summary>The texts of both editions, as they were written.</summary>
internal sealed class TextBodies(Edition before, Edition after)
{
    private readonly Dictionary<(string Id, Language Language), Article> was = ByKey(before);
    private readonly Dictionary<(string Id, Language Language), Article> now = ByKey(after);

    public string? Was(Subject text) => was.GetValueOrDefault((text.Id, text.Language!))?.Text;

    public string? Now(Subject text) => now.GetValueOrDefault((text.Id, text.Language!))?.Text;

    /// <summary>Headings and explained words of texts in both that can be linked to no more.</summary>
    public IEnumerable<(Article Text, string Anchor)> LostAnchors() =>
        from pair in was
        where now.ContainsKey(pair.Key)
        let text = now[pair.Key]
        from anchor in Glossary.PartsOf(pair.Value).Select(part => part.Id).Except(Glossary.PartsOf(text).Select(part => part.Id), StringComparer.Ordinal)
        select (text, anchor);

    /// <summary>Danish texts that say something else, with a translation that says what it did.</summary>
    public IEnumerable<(Article Danish, Article Translation)> Stale() =>
        from pair in now
        where pair.Key.Language == Languages.Complete && was.TryGetValue(pair.Key, out var danish)
            && !ReferenceEquals(danish, pair.Value) && Says(danish) != Says(pair.Value)
        from language in Languages.All
        where language != Languages.Complete
        let key = (pair.Key.Id, language)
        where now.ContainsKey(key) && was.TryGetValue(key, out var translation) && Says(translation) == Says(now[key])
        select (pair.Value, now[key]);

    private static (string, string, string) Says(Article text) => (text.Title, text.Summary, AsRead.Of(text.Text));

    private static Dictionary<(string, Language), Article> ByKey(Edition edition) => edition.Barometer.Articles.ToDictionary(text => (text.Id, text.Language));
}
