using System.Text.RegularExpressions;

namespace BarometerSite.BrowserTests;

/// <summary>The yearly report as it lies on the table of the city's council.</summary>
public sealed partial class ReportTests(BuiltSite site)
{
    /// <summary>What the style sheet's margins leave of A4, in CSS pixels.</summary>
    private const int Width = 672;

    private const int Height = 1000;

    [Theory]
    [InlineData("statusrapport/2026/")]
    [InlineData("en/status-report/2026/")]
    public async Task It_is_printed_on_ten_pages_at_most(string address)
    {
        await using var visit = await Visit.To(site, address, Visit.Desk);
        var paper = await visit.Page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true });

        Assert.InRange(Pages().Count(System.Text.Encoding.Latin1.GetString(paper)), 4, 10);
    }

    [Theory]
    [InlineData("statusrapport/2026/")]
    [InlineData("en/status-report/2026/")]
    public async Task No_goal_and_no_chart_is_cut_and_every_link_out_of_the_site_shows_its_address(string address)
    {
        await using var visit = await Visit.To(site, address, Width);
        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        await visit.AssertNone($$"""
            () => [
                ...[...document.querySelectorAll('.report-goal, .report-overview')]
                    .filter(each => each.getBoundingClientRect().height > {{Height}})
                    .map(each => `longer than the paper: ${each.textContent.trim().slice(0, 60)}`),
                ...[...document.querySelectorAll('.report-goal, .figure-drawing')]
                    .filter(each => getComputedStyle(each).breakInside !== 'avoid')
                    .map(each => `may be cut: ${each.textContent.trim().slice(0, 60)}`),
                ...[...document.querySelectorAll('main *:not(svg *, .unseen)')]
                    .filter(each => each.checkVisibility() && each.getBoundingClientRect().right > innerWidth + 1)
                    .map(each => `wider than the paper: ${each.textContent.trim().slice(0, 60)}`),
                ...[...document.querySelectorAll('main a[href^="http"]')]
                    .filter(each => !getComputedStyle(each, '::after').content.includes('href') && !getComputedStyle(each, '::after').content.includes('http'))
                    .map(each => `leads nowhere on paper: ${each.href}`),
                ...[...document.querySelectorAll('.report-more, .report-address')]
                    .filter(each => !each.innerText.includes('http'))
                    .map(each => `has no address: ${each.innerText}`),
            ]
            """);
        Assert.True(await visit.Page.Locator(".report-goal svg.chart").CountAsync() > 0);
    }

    /// <summary>A page's own dictionary (ISO 32000-1, 7.7.3.3), not that of all pages.</summary>
    [GeneratedRegex(@"/Type\s*/Page\b(?!s)")]
    private static partial Regex Pages();
}
