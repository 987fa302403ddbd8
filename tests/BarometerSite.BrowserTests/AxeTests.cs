using System.Text.Json;
using Deque.AxeCore.Commons;

namespace BarometerSite.BrowserTests;

/// <summary>
/// Axe with the rules for WCAG 2.0 to 2.2, A and AA, and its best practices. The engine is asked directly: the package's own way opens a
/// second page for every run.
/// </summary>
public sealed class AxeTests(BuiltSite site)
{
    private static readonly string Engine = new BundledAxeScriptProvider().GetScript();

    private const string Run = """
        async () => (await axe.run(document, {
            runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'] },
            rules: { 'target-size': { enabled: true } },
            resultTypes: ['violations'],
            elementRef: false,
        })).violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${rule.help}: ${node.html}`))
        """;

    [Theory]
    [MemberData(nameof(SitePages.All), MemberType = typeof(SitePages))]
    public async Task Axe_finds_nothing_on_a_phone_or_at_a_desk_by_day_or_by_night_with_everything_unfolded(string address)
    {
        await using var visit = await Visit.To(site, address, Visit.Phone);
        await visit.Unfold();
        await visit.Page.EvaluateAsync(Engine + "; true");
        foreach (var width in new[] { Visit.Phone, Visit.Desk })
        {
            await visit.Page.SetViewportSizeAsync(width, 800);
            foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
                await visit.AssertNone(Run);
            }
        }
    }

    [Fact]
    public async Task Axe_does_find_what_is_wrong()
    {
        await using var visit = await Visit.To(site, SitePages.NotFound, Visit.Phone);
        await visit.Page.EvaluateAsync(Engine + "; document.querySelector('main').append(document.createElement('img')); true");
        var found = await visit.Page.EvaluateAsync<JsonElement>(Run);
        Assert.StartsWith("image-alt", found[0].GetString(), StringComparison.Ordinal);
    }
}
