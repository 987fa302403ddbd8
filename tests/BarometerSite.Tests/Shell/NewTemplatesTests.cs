namespace BarometerSite.Tests.Shell;

/// <summary><c>new templates</c>, on a site that was begun with those of an older program.</summary>
public sealed class NewTemplatesTests : IDisposable
{
    private const string Footer = "templates/parts/footer.html";
    private const string List = "templates/given.sha256";

    private readonly NewSite site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public void A_site_with_templates_of_its_own_is_told_nothing()
    {
        File.AppendAllText(site.Below(Footer), "<!-- ours -->\n");
        Assert.Equal((ExitCode.Done, ""), (site.Check().Code, site.Check().Error));
        Assert.Contains("as new as", site.New("templates").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_is_told_which_templates_are_newer_and_takes_them_when_asked()
    {
        var newest = site.Text(Footer);
        GivenOlder();

        Assert.Contains($"warning templates-older: The program has newer templates than the site: ‘{Footer}’.", site.Check().Error, StringComparison.Ordinal);

        var shown = site.New("templates").Output;
        Assert.Contains("\n-<!-- old -->", shown, StringComparison.Ordinal);
        Assert.Contains("Nothing was taken", shown, StringComparison.Ordinal);
        Assert.NotEqual(newest, site.Text(Footer));

        Assert.Equal(ExitCode.Done, site.New("templates", "--take").Code);
        Assert.Equal(newest, site.Text(Footer));
        Assert.Empty(site.Check().Error);
    }

    [Fact]
    public void What_the_site_would_lose_is_told()
    {
        GivenOlder();
        Assert.DoesNotContain("loses what the site wrote", site.New("templates").Output, StringComparison.Ordinal);
        File.AppendAllText(site.Below(Footer), "<!-- ours -->\n");
        Assert.Contains("loses what the site wrote", site.New("templates").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_without_the_list_is_told_nothing_and_shown_all_that_differs()
    {
        File.Delete(site.Below(List));
        File.AppendAllText(site.Below(Footer), "<!-- ours -->\n");
        Assert.Empty(site.Check().Error);
        Assert.Contains("\n-<!-- ours -->", site.New("templates", Footer).Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Problems, site.New("templates", "templates/layout.html").Code);
    }

    /// <summary>As if the program had once given the footer with a line that it has no more.</summary>
    private void GivenOlder()
    {
        var given = Commands.GivenTemplates.Hash(File.ReadAllBytes(site.Below(Footer)));
        File.AppendAllText(site.Below(Footer), "<!-- old -->\n");
        var older = Commands.GivenTemplates.Hash(File.ReadAllBytes(site.Below(Footer)));
        File.WriteAllText(site.Below(List), site.Text(List).Replace(given, older, StringComparison.Ordinal));
    }
}
