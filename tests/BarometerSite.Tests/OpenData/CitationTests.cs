using System.Text;
using System.Text.Json;

namespace BarometerSite.Tests.OpenData;

/// <summary>How figures are cited, as CSL-JSON.</summary>
public sealed class CitationTests
{
    [Fact]
    public void A_citation_leads_to_the_newest_edition_which_never_changes()
    {
        var item = Item("Copenhagen", "unsafe-neighbourhood");

        Assert.Equal("dataset", item.GetProperty("type").GetString());
        Assert.Equal("2026-2", item.GetProperty("version").GetString());
        Assert.EndsWith("/udgaver/2026-2/indikatorer/unsafe-neighbourhood/", item.GetProperty("URL").GetString(), StringComparison.Ordinal);
        Assert.Contains("udgaver/2026-2/indikatorer/unsafe-neighbourhood/index.html", DataSites.Files("Copenhagen").Keys);
        Assert.Equal("Københavns Kommune", item.GetProperty("author")[0].GetProperty("literal").GetString());
    }

    [Fact]
    public void Without_an_edition_it_says_as_of_when()
    {
        var item = Item("Eksempelby", "trust");

        Assert.False(item.TryGetProperty("version", out _));
        Assert.EndsWith("/barometer/indikatorer/trust/", item.GetProperty("URL").GetString(), StringComparison.Ordinal);
        Assert.Equal([2014, 6, 30], item.GetProperty("issued").GetProperty("date-parts")[0].EnumerateArray().Select(part => part.GetInt32()));
    }

    private static JsonElement Item(string site, string indicator)
    {
        using var json = JsonDocument.Parse(Encoding.UTF8.GetString(DataSites.Files(site)[$"data/csl/{indicator}.json"]));
        return json.RootElement.EnumerateArray().Single().Clone();
    }
}
