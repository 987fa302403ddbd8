using System.Diagnostics;
using System.Net;
using BarometerSite.Desk;
using BarometerSite.Problems;
using BarometerSite.Tests.RealSite;
using BarometerSite.Tests.Shell;

namespace BarometerSite.Tests.Serving;

/// <summary><c>serve</c>: what staff see while they write.</summary>
public sealed class ServeCommandTests
{
    private const string Goal = "data/goals/5-reading.yml";
    private const string Absence = "data/measurements/absence.csv";

    [Fact]
    public async Task A_mistake_leaves_the_page_as_it_was_below_what_is_wrong_until_it_is_mended()
    {
        using var city = new ServedCity();
        var before = await city.Page("/");
        Assert.Contains("No complaints.", await city.Get("/"), StringComparison.Ordinal);

        city.Change(Goal, "area: ", "aera: ");
        var broken = await city.Wait("/", page => page.Contains("barometer-desk-panel", StringComparison.Ordinal));
        Assert.Equal(before, ServedCity.WithoutDesk(broken));
        Assert.Contains("unknown-key", broken, StringComparison.Ordinal);
        Assert.Contains("Did you mean ‘area’?", broken, StringComparison.Ordinal);
        Assert.Contains($"href=\"vscode://file{city.Folder.Path}/{Goal}:", broken, StringComparison.Ordinal);
        Assert.Contains("unknown-key", await city.Get("/_desk/"), StringComparison.Ordinal);
        Assert.Contains("unknown-key", await city.Get("/404.html"), StringComparison.Ordinal);

        city.Change(Goal, "aera: ", "area: ");
        await city.Wait("/", page => !page.Contains("barometer-desk-panel", StringComparison.Ordinal));
        await city.AssertIsBuilt();
    }

    [Fact]
    public async Task A_template_that_fails_when_it_is_filled_in_is_a_complaint_too()
    {
        using var city = new ServedCity();
        var before = await city.Page("/");

        city.Change("templates/pages/front.html", "{{ ", "{{ front.nothing_of_the_kind.at_all }}{{ ");
        var broken = await city.Wait("/", page => page.Contains("barometer-desk-panel", StringComparison.Ordinal));

        Assert.Equal(before, ServedCity.WithoutDesk(broken));
        Assert.Contains("templates/pages/front.html(", broken, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_site_that_is_broken_from_the_start_says_so_and_is_shown_once_it_is_mended()
    {
        using var city = new ServedCity(
            folder => folder.Write(Goal, File.ReadAllText(folder.Below(Goal)).Replace("area: ", "aera: ", StringComparison.Ordinal)));
        using var reply = await city.Client.GetAsync("/", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, reply.StatusCode);
        Assert.Contains("unknown-key", await reply.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);

        city.Change(Goal, "aera: ", "area: ");
        await city.Wait("/", page => page.Contains("No complaints.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_bar_says_what_readers_would_see_change_against_the_last_commit()
    {
        using var city = new ServedCity();
        await city.Wait("/", page => page.Contains("Nothing that readers see differs from the last commit.", StringComparison.Ordinal));

        city.Change(Absence, "2013,6.8", "2013,5.8");
        await city.Wait("/", page => page.Contains("Numbers that changed without a new vintage: 1", StringComparison.Ordinal));
        Assert.Contains("6.8% became 5.8%", await city.Get("/_desk/"), StringComparison.Ordinal);
        Assert.Contains("6.8% became 5.8%", await city.Get("/_desk/changes/"), StringComparison.Ordinal);

        city.Git("commit", "-qam", "y");
        await city.Wait("/", page => page.Contains("Nothing that readers see differs from the last commit.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Whoever_listens_is_told_of_each_change()
    {
        using var city = new ServedCity();
        await using var stream = await city.Client.GetStreamAsync("/_desk/events", TestContext.Current.CancellationToken);
        using var events = new StreamReader(stream);
        var first = await Version(events);
        Assert.Contains($"data-version=\"{first}\"", await city.Get("/"), StringComparison.Ordinal);

        city.Change(Absence, "2013,6.8", "2013,5.8");
        var second = await Version(events);
        Assert.NotEqual(first, second);
        Assert.Contains("5,8", await city.Get("/indikatorer/absence/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_desk_tells_pages_and_how_hard_they_are_to_read()
    {
        using var city = new ServedCity();
        Assert.Contains("<summary>goal: ", await city.Get("/_desk/"), StringComparison.Ordinal);
        Assert.Matches("<td>[0-9.]+</td>", await city.Get("/_desk/lix/"));
        Assert.Equal(HttpStatusCode.NotFound, (await city.Client.GetAsync("/_desk/nothing", TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public void Nothing_of_the_desk_is_in_a_site_that_is_built() => Assert.All(BuiltSite.Instance.Files, file =>
    {
        Assert.DoesNotContain("_desk", file.Key, StringComparison.Ordinal);
        Assert.True(file.Value.AsSpan().IndexOf("barometer-desk"u8) < 0, file.Key);
    });

    [Fact]
    public async Task It_ends_soon_when_it_is_told_to()
    {
        using var city = new CityFolder();
        using var serve = Barometer.Start("serve", "--site", city.Path, "--port", "0", "--date", "2014-06-30");
        var said = await serve.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        var address = said!.Split(' ', ',')[4];
        using var client = new HttpClient { BaseAddress = new Uri(address) };
        // Somebody is listening meanwhile.
        await using var events = await client.GetStreamAsync("/_desk/events", TestContext.Current.CancellationToken);
        var clock = Stopwatch.StartNew();
        using (var kill = Process.Start("kill", ["-TERM", $"{serve.Id}"]))
            await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        await serve.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(5), $"{clock.Elapsed}");
        Assert.Equal(0, serve.ExitCode);
    }

    [Fact]
    public void A_port_that_is_taken_is_told()
    {
        using var city = new ServedCity();
        var (code, _, error) = Barometer.Run("serve", "--site", city.Folder.Path, "--port", $"{new Uri(city.Address).Port}", "--date", "2014-06-30");
        Assert.Equal(2, code);
        Assert.Contains("port-taken", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--port", "70000", "the highest is 65535")]
    [InlineData("--port", "x", "Cannot parse")]
    [InlineData("--base-url", "https://example.org/", "Unrecognized")]
    [InlineData("--site", "nowhere", "there is no such folder")]
    public void Wrong_usage_is_told(string option, string value, string expected)
    {
        var (code, _, error) = Barometer.Run("serve", option, value);
        Assert.Equal(2, code);
        Assert.Contains(expected, error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_of_a_stranger_is_text_in_the_link_that_opens_an_editor()
    {
        var span = SourceSpan.Of(new SourceText("content/da/a\" onclick=\"x#?.md", "text"));
        Assert.Equal("vscode://file/home/me/a%20city/content/da/a%22%20onclick%3D%22x%23%3F.md:1:1", ComplaintList.EditorLink("/home/me/a city", span));
    }

    private static async Task<string> Version(StreamReader events)
    {
        while (true)
        {
            var line = await events.ReadLineAsync(TestContext.Current.CancellationToken);
            if (line == "event: version")
                return (await events.ReadLineAsync(TestContext.Current.CancellationToken))![6..];
        }
    }
}
