using System.Text;

namespace BarometerSite.BrowserTests;

/// <summary>The report of <c>diff</c> as one file opened from disk: readable for all, and it asks nobody for anything.</summary>
public sealed class ReviewTests(BuiltSite site)
{
    [Fact]
    public async Task The_report_opens_from_disk_asks_nobody_and_axe_finds_nothing()
    {
        var browser = site.Browser;
        var file = Path.Combine(site.Folder, "..", "review.html");
        await File.WriteAllTextAsync(file, Report(), Encoding.UTF8, TestContext.Current.CancellationToken);
        await using var context = await browser.NewContextAsync(new BrowserNewContextOptions { Locale = "en-GB" });
        var page = await context.NewPageAsync();
        var asked = new List<string>();
        page.Request += (_, request) => asked.Add(request.Url);
        page.Console += (_, message) => asked.Add(message.Text);
        await page.GotoAsync(new Uri(Path.GetFullPath(file)).AbsoluteUri);
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        Assert.Single(asked);

        Assert.True(await page.Locator("article").CountAsync() > 0);
        Assert.True(await page.Locator("figure svg").CountAsync() > 0);
        Assert.True(await page.Locator("ins").CountAsync() > 0);
        await page.EvaluateAsync(Axe.Engine + "; true");
        foreach (var width in new[] { 320, Visit.Phone, Visit.Desk })
        {
            await page.SetViewportSizeAsync(width, 800);
            Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), $"wider than {width}");
            foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
                Assert.Empty(await page.EvaluateAsync<string[]>(Axe.Run));
            }
        }
        Assert.NotEmpty(await page.PdfAsync());
    }

    /// <summary>Of the real site with other figures, words and addresses.</summary>
    private static string Report()
    {
        var changed = Directory.CreateTempSubdirectory("barometer-review");
        try
        {
            foreach (var folder in new[] { "content", "data", "templates" })
                BuiltSite.Copy(Path.Combine(BuiltSite.Repository(), folder), Path.Combine(changed.FullName, folder));
            File.Copy(Path.Combine(BuiltSite.Repository(), "site.yml"), Path.Combine(changed.FullName, "site.yml"));
            Change("data/measurements/unsafe-neighbourhood.csv", ",7.1,", ",17.1,");
            Change("data/goals/2-unemployment.yml", "Mindre overledighed", "Flere i arbejde <b>");
            Change("data/goals/2-unemployment.yml", "da: overledighed,", "da: flere-i-arbejde,");
            Change("content/da/goals/6-safety.md", "\n## ", "\nEn ny sætning.\n\n## ");
            Change("templates/pages/area.html", "<h2", "<h2 class=\"new\"");
            using var output = new StringWriter();
            using var error = new StringWriter();
            string[] arguments =
            [
                "diff", BuiltSite.Repository(), changed.FullName, "--format", "html", "--date", "2026-11-26",
                "--base-at", "https://example.org/", "--head-at", "site",
            ];
            Assert.True(Program.Run(arguments, output, error) == 0, error.ToString());
            return output.ToString();
        }
        finally
        {
            changed.Delete(recursive: true);
        }

        void Change(string path, string was, string now)
        {
            var file = Path.Combine(changed.FullName, path);
            var text = File.ReadAllText(file);
            Assert.Contains(was, text, StringComparison.Ordinal);
            File.WriteAllText(file, text.Replace(was, now, StringComparison.Ordinal));
        }
    }
}
