using AngleSharp.Dom;
using BarometerSite.Tests.ExampleCity;
using BarometerSite.Tests.RealSite;

namespace BarometerSite.Tests.Pages;

/// <summary>How search engines find a page in the reader's language: each names itself and its twin by whole addresses, and the twin does the same.</summary>
public sealed class TranslationTests
{
    [Fact]
    public void Pages_of_the_site_name_each_other() =>
        AssertMutual(BuiltSite.Instance.Pages.ToDictionary(page => page.Key, page => (IDocument)page.Value), BuiltSite.Instance.Loaded.Looks.BaseUrl);

    [Fact]
    public void Pages_of_the_invented_city_name_each_other() =>
        AssertMutual(Eksempelby.Instance.Pages.ToDictionary(page => page.Key, page => (IDocument)page.Value), Eksempelby.Instance.Loaded.Looks.BaseUrl);

    private static void AssertMutual(Dictionary<string, IDocument> pages, string root)
    {
        var translated = pages.Select(page => (page.Key, Named: Named(page.Value))).Where(page => page.Named.Count > 0).ToList();

        Assert.Contains(translated, page => page.Key == "index.html");
        Assert.Contains(translated, page => page.Key.StartsWith("en/goals/", StringComparison.Ordinal));
        Assert.All(translated, page =>
        {
            Assert.Equal(["da", "en", "x-default"], page.Named.Keys);
            Assert.Equal(page.Named["da"], page.Named["x-default"]);
            Assert.Contains(pages[page.Key].QuerySelector("link[rel=canonical]")!.GetAttribute("href"), page.Named.Values);
            Assert.All(page.Named, translation =>
            {
                Assert.StartsWith(root, translation.Value, StringComparison.Ordinal);
                var other = pages[translation.Value[root.Length..] + "index.html"];
                Assert.Equal(translation.Key == "x-default" ? "da" : translation.Key, other.DocumentElement.GetAttribute("lang"));
                Assert.Equal(page.Named, Named(other));
            });
        });
    }

    private static SortedDictionary<string, string> Named(IDocument page) => new(
        page.QuerySelectorAll("link[rel=alternate][hreflang]").ToDictionary(link => link.GetAttribute("hreflang")!, link => link.GetAttribute("href")!),
        StringComparer.Ordinal);
}
