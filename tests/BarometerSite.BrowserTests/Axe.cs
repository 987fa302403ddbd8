using Deque.AxeCore.Commons;

namespace BarometerSite.BrowserTests;

/// <summary>
/// Axe with the rules for WCAG 2.0 to 2.2, A and AA, and its best practices. The engine is asked directly: the package's own way opens a
/// second page for every run.
/// </summary>
internal static class Axe
{
    /// <summary>Finds what is wrong on the page, one complaint for each element.</summary>
    public const string Run = """
        async () => (await axe.run(document, {
            runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'] },
            rules: { 'target-size': { enabled: true } },
            resultTypes: ['violations'],
            elementRef: false,
        })).violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${rule.help}: ${node.html}`))
        """;

    /// <summary>The rules that look at colours: all that the same page by night can break, since nothing but colours differs there (a house rule).</summary>
    public const string RunColours = """
        async () => (await axe.run(document, {
            runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
            resultTypes: ['violations'],
            elementRef: false,
        })).violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${rule.help}: ${node.html}`))
        """;

    public static readonly string Engine = new BundledAxeScriptProvider().GetScript();

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public static async Task AssertClean(Visit visit)
    {
        await visit.Page.EvaluateAsync(Engine + "; true").WaitAsync(Patience);
        await visit.AssertNone(Run).WaitAsync(Patience);
    }
}
