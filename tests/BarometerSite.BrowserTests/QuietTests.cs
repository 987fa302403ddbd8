namespace BarometerSite.BrowserTests;

/// <summary>What a page must not do behind its reader's back, and what it must do without scripts.</summary>
public sealed class QuietTests(BuiltSite site)
{
    private const string Left = """
        async () => [
            ...Object.keys(localStorage).map(key => `local storage: ${key}`),
            ...Object.keys(sessionStorage).map(key => `session storage: ${key}`),
            ...(await indexedDB.databases()).map(base => `database: ${base.name}`),
        ]
        """;

    [Theory]
    [MemberData(nameof(SitePages.All), MemberType = typeof(SitePages))]
    public async Task A_page_says_the_same_without_scripts_asks_nobody_and_leaves_nothing_behind(string address)
    {
        await using var visit = await Visit.To(site, address);
        await visit.AssertNone(Left);
        await visit.AssertQuiet();

        await using var plain = await Visit.To(site, address, scripts: false);
        await plain.AssertQuiet();
        // What a script may add is a way to do more with what is there: a button.
        await visit.Page.EvaluateAsync("() => document.querySelectorAll('main button').forEach(button => (button.closest('li') ?? button).remove())");
        Assert.Equal(await visit.Page.InnerTextAsync("main"), await plain.Page.InnerTextAsync("main"));
    }

    [Fact]
    public async Task The_policy_holds_for_what_a_page_would_add_to_itself()
    {
        await using var visit = await Visit.To(site, SitePages.Front);
        await visit.Page.EvaluateAsync("""
            () => {
                const script = document.createElement('script');
                script.textContent = 'window.ran = true';
                document.head.append(script);
                const style = document.createElement('style');
                style.textContent = 'body { display: none }';
                document.head.append(style);
            }
            """);
        Assert.False(await visit.Page.EvaluateAsync<bool>("'ran' in window"));
        Assert.True(await visit.Page.Locator("h1").IsVisibleAsync());
    }
}
