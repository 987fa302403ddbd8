using System.Net;
using System.Text.RegularExpressions;

namespace BarometerSite.Tests.Serving;

/// <summary>Sources that change faster than anybody reads them, in all the ways in which editors and git change files.</summary>
public sealed partial class ServeStormTests
{
    private const string Front = "content/da/index.md";
    private const string Site = "site.yml";
    private const string Style = "templates/styles/10-tokens.css";

    [Fact]
    public async Task After_a_storm_of_saves_each_file_is_the_one_that_a_build_makes()
    {
        using var city = new ServedCity();
        using var over = new CancellationTokenSource();
        var reading = Task.Run(() => Read(city, over.Token), TestContext.Current.CancellationToken);
        var original = File.ReadAllText(city.Folder.Below(Front));
        for (var turn = 0; turn < 20; turn++)
        {
            var text = $"{original}\nSætning nummer {turn}.\n";
            SaveByRenaming(city.Folder.Below(Front), text);
            // As a program that writes slowly leaves it for a moment: half a file, half a letter.
            File.WriteAllBytes(city.Folder.Below(Site), File.ReadAllBytes(city.Folder.Below(Site)) is var whole ? whole[..(whole.Length / 2)] : []);
            await Task.Delay(turn % 5 * 10, TestContext.Current.CancellationToken);
            File.WriteAllBytes(city.Folder.Below(Site), whole);
            File.AppendAllText(city.Folder.Below(Style), $"/* {turn} */\n");
            Directory.Move(city.Folder.Below("content/en"), city.Folder.Below("content/en-away"));
            await Task.Delay(turn % 3 * 15, TestContext.Current.CancellationToken);
            Directory.Move(city.Folder.Below("content/en-away"), city.Folder.Below("content/en"));
        }

        await city.AssertIsBuilt();
        await over.CancelAsync();
        await reading;
        Assert.Equal("", city.Failures);
    }

    [Fact]
    public async Task While_git_changes_many_files_no_page_is_of_two_commits()
    {
        using var city = new ServedCity(folder =>
        {
            File.AppendAllText(folder.Below(Front), "\nUdgave 0 af teksten.\n");
            Replace(folder.Below(Site), "da: Eksempelby (en", "da: Eksempelby 0 (en");
        });
        city.Git("checkout", "-q", "-b", "other");
        Replace(city.Folder.Below(Front), "Udgave 0 af", "Udgave 1 af");
        Replace(city.Folder.Below(Site), "da: Eksempelby 0 (en", "da: Eksempelby 1 (en");
        foreach (var file in Directory.EnumerateFiles(city.Folder.Below("content/da"), "*.md", SearchOption.AllDirectories))
            File.AppendAllText(file, "\nEn sætning til.\n");
        city.Git("commit", "-qam", "y");
        await city.Wait("/", page => page.Contains("Udgave 1 af", StringComparison.Ordinal));

        using var over = new CancellationTokenSource();
        var pages = new List<string>();
        var reading = Task.Run(
            async () =>
            {
                while (!over.IsCancellationRequested)
                    pages.Add(await city.Page("/"));
            },
            TestContext.Current.CancellationToken);
        for (var turn = 0; turn < 6; turn++)
        {
            city.Git("checkout", "-q", turn % 2 == 0 ? "main" : "other");
            await Task.Delay(300, TestContext.Current.CancellationToken);
        }
        await over.CancelAsync();
        await reading;

        Assert.NotEmpty(pages);
        Assert.All(pages.Distinct(), page => Assert.Equal(One(Text(), page), One(Title(), page)));
        await city.AssertIsBuilt();
    }

    private static string One(Regex number, string page)
    {
        var found = number.Match(page);
        Assert.True(found.Success, page);
        return found.Groups[1].Value;
    }

    private static async Task Read(ServedCity city, CancellationToken over)
    {
        while (!over.IsCancellationRequested)
        {
            var reply = await city.Client.GetAsync("/", CancellationToken.None);
            Assert.Equal(HttpStatusCode.OK, reply.StatusCode);
            var page = await reply.Content.ReadAsStringAsync(CancellationToken.None);
            Assert.EndsWith("</html>", page.TrimEnd(), StringComparison.Ordinal);
            // Its styles are there, those of the moment before too.
            var styles = await city.Client.GetAsync(StyleAddress().Match(page).Groups[1].Value, CancellationToken.None);
            Assert.Equal(HttpStatusCode.OK, styles.StatusCode);
        }
    }

    // As vim and most others save: the old file aside, the new one in its place.
    private static void SaveByRenaming(string file, string text)
    {
        File.WriteAllText(file + ".tmp", text);
        File.WriteAllText(Path.Combine(Path.GetDirectoryName(file)!, ".index.md.swp"), "x");
        File.Move(file, file + "~", overwrite: true);
        File.Move(file + ".tmp", file);
        File.Delete(file + "~");
    }

    private static void Replace(string file, string was, string now)
    {
        var text = File.ReadAllText(file);
        Assert.Contains(was, text, StringComparison.Ordinal);
        File.WriteAllText(file, text.Replace(was, now, StringComparison.Ordinal));
    }

    [GeneratedRegex("href=\"([^\"]*style\\.[0-9a-f]+\\.css)\"")]
    private static partial Regex StyleAddress();

    [GeneratedRegex("Udgave ([01]) af")]
    private static partial Regex Text();

    [GeneratedRegex("<title>[^<]*Eksempelby ([01])")]
    private static partial Regex Title();
}
