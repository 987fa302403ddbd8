using System.Text;
using System.Text.RegularExpressions;

namespace BarometerSite.BrowserTests;

/// <summary>All drawings of the invented city side by side, for whoever wants to see what charts there are: <c>GALLERY=folder</c> keeps the pictures.</summary>
public sealed partial class GalleryTests(BuiltSite site)
{
    private const string Page = "indlejring/gallery.html";

    private const string EnglishPage = "en/gallery.html";

    /// <summary>A mark is seen by its area or its edge; what only keeps text clear of lines is the paper's.</summary>
    private const string NotInTheReadersColours = """
        () => {
            const probe = document.body.appendChild(document.createElement('i'));
            const named = name => { probe.style.color = name; return getComputedStyle(probe).color; };
            const paper = named('Canvas');
            const own = new Set(['none', paper, named('CanvasText'), named('Highlight')]);
            const marks = [...document.querySelectorAll(':is(.chart, .chart-spark) :is(path, rect, circle, text)')];
            const complaints = marks.flatMap(mark => {
                const { fill, stroke } = getComputedStyle(mark);
                const name = `${mark.tagName} ${mark.getAttribute('class')}: ${fill}, ${stroke}`;
                const isSeen = [fill, mark.tagName === 'text' ? 'none' : stroke].some(paint => paint !== 'none' && paint !== paper);
                return [
                    ...([fill, stroke].every(paint => own.has(paint)) ? [] : [`not the reader's: ${name}`]),
                    ...(isSeen || mark.matches('.chart-limit-halo') ? [] : [`not seen: ${name}`]),
                ];
            });
            return marks.length === 0 ? ['no marks'] : [...new Set(complaints)];
        }
        """;

    [Fact]
    public async Task Axe_finds_nothing_in_a_gallery_of_every_chart_by_day_or_by_night()
    {
        Assert.SkipWhen(!Directory.Exists(site.CityFolder), "No Chromium here.");
        var drawn = Write();
        Assert.True(drawn > 50, $"{drawn} charts");
        foreach (var kind in new[] { "chart-line", "chart-bar", "chart-gauge-track", "chart-dot-line", "chart-tile" })
            Assert.Contains(
                kind, await File.ReadAllTextAsync(Path.Combine(site.CityFolder, Page), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await using var visit = await Visit.ToCity(site, Page, colours: scheme);
            await Axe.AssertClean(visit);
            await visit.AssertQuiet();
            if (Environment.GetEnvironmentVariable("GALLERY") is { Length: > 0 } folder)
                await visit.Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, $"gallery-{scheme}.png"), FullPage = true });
        }
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task In_the_readers_own_colours_every_mark_has_one_of_them_and_is_seen(ColorScheme scheme)
    {
        Assert.SkipWhen(!Directory.Exists(site.CityFolder), "No Chromium here.");
        Write();
        foreach (var address in new[] { Page, SitePages.Front })
        {
            await using var visit = await Visit.ToCity(site, address);
            await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ForcedColors = ForcedColors.Active, ColorScheme = scheme });
            await visit.AssertNone(NotInTheReadersColours);
            if (Environment.GetEnvironmentVariable("GALLERY") is { Length: > 0 } folder)
            {
                var picture = Path.Combine(folder, $"forced-{scheme}-{(address == Page ? "gallery" : "front")}.png");
                await visit.Page.ScreenshotAsync(new PageScreenshotOptions { Path = picture, FullPage = true });
            }
        }
    }

    [Fact]
    public async Task Axe_finds_nothing_in_the_charts_of_the_English_goals()
    {
        Assert.SkipWhen(!Directory.Exists(site.CityFolder), "No Chromium here.");
        Assert.True(WriteEnglish() > 30);
        await using var visit = await Visit.ToCity(site, EnglishPage, Visit.Phone);
        await Axe.AssertClean(visit);
        await visit.AssertQuiet();
        if (Environment.GetEnvironmentVariable("GALLERY") is { Length: > 0 } folder)
            await visit.Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, "gallery-English.png"), FullPage = true });
    }

    // Of the pages for others' pages, which show one chart each.
    private int Write()
    {
        var text = new StringBuilder();
        var drawn = 0;
        var embedded = Directory.EnumerateFiles(Path.Combine(site.CityFolder, "indlejring"), "index.html", SearchOption.AllDirectories);
        foreach (var file in embedded.Order(StringComparer.Ordinal))
        {
            var page = File.ReadAllText(file);
            if (drawn++ == 0)
                text.Append(page[..page.IndexOf("<main>", StringComparison.Ordinal)].Replace("../../", "../", StringComparison.Ordinal))
                    .Append("<main><h1>Alle diagrammer</h1>");
            text.Append("<figure>").Append(Drawing().Match(page).Value.Replace("h1", "h2", StringComparison.Ordinal)).Append("</figure>");
        }
        File.WriteAllText(Path.Combine(site.CityFolder, Page), text.Append("</main></body></html>").ToString());
        return drawn;
    }

    // English charts have no pages of their own.
    private int WriteEnglish()
    {
        var pages = Directory.EnumerateFiles(Path.Combine(site.CityFolder, "en", "goals"), "index.html", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllText)
            .ToList();
        var drawings = pages.SelectMany(page => Drawing().Matches(page))
            .Select(match => $"<figure>{match.Value.Replace("h3", "h2", StringComparison.Ordinal)}</figure>").ToList();
        var head = pages[0][..pages[0].IndexOf("<body", StringComparison.Ordinal)].Replace("../../../", "../", StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(site.CityFolder, EnglishPage), $"{head}<body><main><h1>All charts</h1>{string.Concat(drawings)}</main></body></html>");
        return drawings.Count;
    }

    /// <summary>With the texts beside it that name it.</summary>
    [GeneratedRegex("<figcaption id=.*?</svg></div>", RegexOptions.Singleline)]
    private static partial Regex Drawing();
}
