namespace BarometerSite.Problems;

/// <summary>What only the whole site shows: pages, links, addresses, templates.</summary>
internal static partial class Complaints
{
    /// <summary>A figure or a decision from after the site's date: nobody can know it yet.</summary>
    /// <param name="what">What happened on <paramref name="day"/>, as the beginning of a sentence.</param>
    /// <param name="isInexact">Whether only the last day that it can mean lies after the site's date.</param>
    /// <param name="isKept">It is shown all the same.</param>
    public static Diagnostic AfterSiteDate(SourceSpan span, string what, string day, bool isInexact, DateOnly date, bool isKept = false)
    {
        var consequence = isKept ? "It is shown all the same, since the goal has no earlier one." : "It is left out until then.";
        return Warning("after-site-date", span,
            string.Create(CultureInfo.InvariantCulture, $"{what} {Q(day)}, after the site’s date, {date:yyyy-MM-dd}. {consequence}"),
            isInexact ? "Write the day, since without it the last day that it can mean counts."
                : "Correct the date if it is mistyped; if it is still to come, nothing is to be done. "
                + "The site’s date is the last commit’s: commit what is new, or give today’s with ‘--date’.");
    }

    /// <summary>Figures from after the site's date, so many that the site is made for an earlier day.</summary>
    /// <param name="span">The first of them.</param>
    public static Diagnostic MuchAfterSiteDate(SourceSpan span, int figures, int indicators, DateOnly date) =>
        Warning("after-site-date", span,
            string.Create(CultureInfo.InvariantCulture,
                $"{figures} figures of {indicators} {(indicators == 1 ? "indicator" : "indicators")} were published after the site’s date, {date:yyyy-MM-dd}. ")
            + "They are left out until then. This is the first of them.",
            "The site’s date is the last commit’s: commit what is new, or give today’s with ‘--date’. For a site as of an earlier day nothing is to be done.");

    /// <summary>A figure that is announced as the next one and is there.</summary>
    /// <param name="span">Of the period for which it is announced.</param>
    /// <param name="figure">Where it stands.</param>
    public static Diagnostic AnnouncedFigureCame(SourceSpan span, string announced, string come, SourceSpan figure) =>
        Warning("announced-figure-came", span,
            $"The figure for {Q(announced)} is announced here as the next one, and {Place(figure)} has {(come == announced ? "it" : $"one for {Q(come)}")}.",
            "Write the next one that the source announces, or take the key ‘next-release’ away.");

    /// <summary>No file in data/goals.</summary>
    /// <param name="site">The file that makes the folder a site.</param>
    public static Diagnostic SiteWithoutGoals(SourceSpan site) =>
        Error("site-without-goals", site, "The site has no goals, so there is no barometer to make.",
            "Write one file per goal in data/goals, such as data/goals/1-pupils.yml; if they are there, check that the site's folder is the right one.");

    /// <summary>Templates that the program has newer than a site that it once gave them to.</summary>
    /// <param name="paths">Below the site's folder.</param>
    public static Diagnostic TemplatesOlder(IReadOnlyCollection<string> paths) =>
        Warning("templates-older", default, $"The program has newer templates than the site: {Quotation.List(paths)}.",
            "Run ‘barometer new templates’: it shows what is new in them, and takes those that you want.");

    /// <summary>A link to a page or file that the site does not have.</summary>
    /// <param name="known">The addresses that it might have meant.</param>
    public static Diagnostic BrokenLink(string target, SourceSpan span, IEnumerable<string> known) =>
        Error("broken-link", span, target.Length == 0
            ? "The link has no address."
            : $"The link to {Q(target)} leads nowhere: the site has no such page or file.",
            "Write the address of a page of the site, or the path of a Markdown file of it.") with
        {
            Guess = target.Length == 0 ? null : new Guess(target, known),
        };

    /// <summary>A link to a heading that its page does not have.</summary>
    public static Diagnostic BrokenAnchor(string anchor, string page, SourceSpan span, IReadOnlyCollection<string> known) =>
        Error("broken-anchor", span, $"The page {Q(page)} has no heading with the id {Q(anchor)}.",
            Known("heading id", known)) with
        {
            Guess = new Guess(anchor, known),
        };

    /// <summary>Two sources that would become the same page.</summary>
    public static Diagnostic AddressClash(string address, SourceSpan span, SourceSpan other) =>
        Error("address-clash", span,
            $"This would become the page {Q(address)}, and so would {Place(other)}.",
            "Give one of them another ‘slug’, or another id or file name where it has no slug.");

    /// <summary>A template that cannot be read.</summary>
    public static Diagnostic TemplateSyntax(SourceSpan span, string message) =>
        Error("template-syntax", span, $"The template cannot be understood: {message}");

    /// <summary>A template that fails while it is filled in.</summary>
    public static Diagnostic TemplateRun(SourceSpan span, string message) =>
        Error("template-run", span, $"The template fails when it is filled in: {message}");

    private static string Place(SourceSpan span) => span.IsNowhere ? "a page that the generator makes" : span.ToString();
}
