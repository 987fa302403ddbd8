using System.Text.Json;
using AngleSharp.Html.Dom;
using BarometerSite.Tests.RealSite;

namespace BarometerSite.Tests.OpenData;

/// <summary>What search engines read in pages, by what they ask for (schema.org; Google's rules for datasets).</summary>
public sealed class StructuredDataTests
{
    private static BuiltSite Site => BuiltSite.Instance;

    [Fact]
    public void Pages_of_indicators_with_figures_and_the_page_of_the_data_have_it_and_no_other()
    {
        var expected = Site.Edition.Barometer.WithFigures.Select(indicator => $"indikatorer/{indicator.Id}/index.html").Append("data/index.html");
        Assert.Equal(expected.Order(StringComparer.Ordinal),
            Site.Pages.Where(page => Block(page.Value) is not null).Select(page => page.Key).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(Site.Files, file => file.Key.StartsWith("udgaver/2", StringComparison.Ordinal)
            && file.Key.EndsWith(".html", StringComparison.Ordinal) && Site.Text(file.Key).Contains("ld+json", StringComparison.Ordinal));
    }

    [Fact]
    public void A_dataset_has_what_search_engines_ask_for_and_leads_to_files_that_are_there() => Assert.All(Site.Edition.Barometer.WithFigures, indicator =>
    {
        var dataset = Thing(Site.Pages[$"indikatorer/{indicator.Id}/index.html"], "Dataset");
        Assert.InRange(dataset.GetProperty("description").GetString()!.Length, 50, 5000);
        Assert.All(["name", "url", "license", "creator", "temporalCoverage", "spatialCoverage", "variableMeasured", "identifier", "includedInDataCatalog"],
            name => Assert.True(dataset.TryGetProperty(name, out _), name));
        Assert.True(dataset.GetProperty("isAccessibleForFree").GetBoolean());
        var files = dataset.GetProperty("distribution").EnumerateArray().ToList();
        Assert.Equal(5, files.Count);
        Assert.All(files, file => Assert.Equal($"{File(file.GetProperty("contentUrl")).Length} B", file.GetProperty("contentSize").GetString()));
    });

    [Fact]
    public void Breadcrumbs_are_those_of_the_page() => Assert.All(Site.Edition.Barometer.WithFigures, indicator =>
    {
        var page = Site.Pages[$"indikatorer/{indicator.Id}/index.html"];
        var steps = Thing(page, "BreadcrumbList").GetProperty("itemListElement").EnumerateArray().ToList();
        Assert.Equal(Enumerable.Range(1, steps.Count), steps.Select(step => step.GetProperty("position").GetInt32()));
        Assert.All(page.QuerySelectorAll(".breadcrumbs a").Zip(steps),
            pair => Assert.Equal(pair.First.TextContent.Trim(), pair.Second.GetProperty("name").GetString()));
        Assert.Equal(page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"), steps[^1].GetProperty("item").GetString());
    });

    [Fact]
    public void The_catalogue_lists_every_dataset() => Assert.Equal(
        Site.Edition.Barometer.WithFigures.Select(indicator => Site.Danish.In(indicator.Title)),
        Thing(Site.Pages["data/index.html"], "DataCatalog").GetProperty("dataset").EnumerateArray()
            .Select(dataset => dataset.GetProperty("name").GetString()!));

    [Fact]
    public void No_text_can_end_the_element_that_it_stands_in() => Assert.All(Site.Pages.Values.Select(Block).OfType<IHtmlScriptElement>(),
        block => Assert.DoesNotContain('<', block.Text));

    private static byte[] File(JsonElement address) => Site.Files[address.GetString()![Site.Plan.Context.BaseUrl.Length..]];

    private static IHtmlScriptElement? Block(IHtmlDocument page) => (IHtmlScriptElement?)page.QuerySelector("script[type='application/ld+json']");

    private static JsonElement Thing(IHtmlDocument page, string type)
    {
        using var json = JsonDocument.Parse(Block(page)!.Text);
        Assert.Equal("https://schema.org", json.RootElement.GetProperty("@context").GetString());
        return json.RootElement.GetProperty("@graph").EnumerateArray().Single(thing => thing.GetProperty("@type").GetString() == type).Clone();
    }
}
