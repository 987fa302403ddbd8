using System.Text;
using System.Text.RegularExpressions;

namespace BarometerSite.BrowserTests;

/// <summary>All drawings of the invented city side by side, for whoever wants to see what charts there are: <c>GALLERY=folder</c> keeps the pictures.</summary>
public sealed partial class GalleryTests(BuiltSite site)
{
    private const string Page = "indlejring/gallery.html";

    [Fact]
    public async Task Axe_finds_nothing_in_a_gallery_of_every_chart_by_day_or_by_night()
    {
        Assert.SkipWhen(!Directory.Exists(site.CityFolder), "No Chromium here.");
        var drawn = Write();
        Assert.True(drawn > 50, $"{drawn} charts");
        foreach (var kind in new[] { "chart-line", "chart-bar", "chart-gauge-track", "chart-dot-line", "chart-tile" })
            Assert.Contains(kind, await File.ReadAllTextAsync(Path.Combine(site.CityFolder, Page), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await using var visit = await Visit.ToCity(site, Page, colours: scheme);
            await Axe.AssertClean(visit);
            await visit.AssertQuiet();
            if (Environment.GetEnvironmentVariable("GALLERY") is { Length: > 0 } folder)
                await visit.Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, $"gallery-{scheme}.png"), FullPage = true });
        }
    }

    // Of the pages for others' pages, which show one chart each.
    private int Write()
    {
        var text = new StringBuilder();
        var drawn = 0;
        foreach (var file in Directory.EnumerateFiles(Path.Combine(site.CityFolder, "indlejring"), "index.html", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var page = File.ReadAllText(file);
            if (drawn++ == 0)
                text.Append(page[..page.IndexOf("<main>", StringComparison.Ordinal)].Replace("../../", "../", StringComparison.Ordinal)).Append("<main><h1>Alle diagrammer</h1>");
            text.Append("<h2>").Append(Title().Match(page).Groups[1].Value).Append("</h2>").Append(Drawing().Match(page).Value);
        }
        File.WriteAllText(Path.Combine(site.CityFolder, Page), text.Append("</main></body></html>").ToString());
        return drawn;
    }

    [GeneratedRegex("<h1[^>]*>([^<]*)</h1>")]
    private static partial Regex Title();

    [GeneratedRegex("<div class=\"figure-drawing\">.*?</svg></div>", RegexOptions.Singleline)]
    private static partial Regex Drawing();
}
