using BarometerSite.Assessment;
using BarometerSite.Editions;
using BarometerSite.Markup;
using BarometerSite.Model;
using BarometerSite.Pages;
using BarometerSite.Rendering;
using BarometerSite.Review;

namespace BarometerSite.Desk;

/// <summary>The desk itself: all that staff want to know of the site that no reader does.</summary>
internal static class DeskPage
{
    /// <param name="plan">Of the site as it is shown; null while none could be made.</param>
    public static string Write(DeskState state, SitePlan? plan) => Frame(state, "The desk", Html.Of($"""
        <h1>The desk</h1>
        <p><a href="/">The site as readers would see it</a></p>
        <section aria-labelledby="complaints"><h2 id="complaints">Complaints</h2>
        {Complaints(state)}
        </section>
        <section aria-labelledby="changes"><h2 id="changes">What readers would see change</h2>
        {Changes(state.Changes)}
        </section>
        {(plan is null ? Html.Empty : Of(plan))}
        """));

    /// <summary>The frame of every page of the desk.</summary>
    public static string Frame(DeskState state, string title, Html main) => Html.Of($"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>{title}</title>
        <link rel="stylesheet" href="/{DeskAddresses.Style}">
        <script src="/{DeskAddresses.Script}" defer></script>
        </head>
        <body class="barometer-desk-page" id="barometer-desk" data-version="{state.Version}" data-changes="{state.Changes?.Stamp}">
        <main>
        {main}
        </main>
        </body>
        </html>

        """).ToString();

    private static Html Complaints(DeskState state)
    {
        if (state.Failure is { } failure)
            return Html.Of($"<p>{failure}</p>\n");
        return state.Complaints.Count == 0 ? Html.Text("None.") : ComplaintList.Of(state.Complaints, state.Folder);
    }

    private static Html Changes(DeskChanges? changes)
    {
        if (changes is null)
            return Html.Of($"<p>Not known (yet): the last commit is being read, or there is none.</p>");
        var looks = changes.Looks.Select(path => Html.Of($"<li>{path}: how pages look is not compared here.</li>\n"));
        var kinds = changes.Findings.GroupBy(finding => finding.Kind).Select(kind => Html.Of($"""
            <h3>{FindingKinds.Heading(kind.Key)}</h3>
            <ul>{kind.Select(Item)}</ul>

            """));
        return Html.Of($"""
            <p>Against {changes.Commit[..12]}. <a href="/{DeskAddresses.Changes}">The whole comparison, with every page</a> (takes some seconds).</p>
            {(changes.Findings.IsEmpty && changes.Looks.IsEmpty ? Html.Of($"<p>Nothing that readers see differs.</p>") : Html.Empty)}
            {kinds}{(changes.Looks.IsEmpty ? Html.Empty : Html.Of($"<h3>Files of templates</h3><ul>{looks}</ul>\n"))}
            """);
    }

    private static Html Item(Finding finding) => Html.Of($"""
        <li><strong>{ControlCharacters.Shown(finding.Title)}</strong>: {ControlCharacters.Shown(finding.Text)} {finding.Addresses.Select(Link)}</li>

        """);

    private static Html Link(string address) => Html.Of($"<a href=\"{address}\">{address}</a> ");

    private static Html Of(SitePlan plan) => Html.Of($"""
        <section aria-labelledby="overdue"><h2 id="overdue">Goals without the figure that they wait for</h2>
        {List(Waiting(plan.Context))}</section>
        <section aria-labelledby="late"><h2 id="late">Figures that were announced and have not come</h2>
        {List(Late(plan.Context.Edition))}</section>
        <section aria-labelledby="unused"><h2 id="unused">Sources without figures</h2>
        {List(Unused(plan.Context.Edition).Select(source => Html.Of($"{source.Id}: {source.Title}, {source.Publisher}")))}</section>
        <section aria-labelledby="pages"><h2 id="pages">Pages</h2>
        <p><a href="/{DeskAddresses.Lix}">How hard the Danish ones are to read</a> (makes all of them, which takes a while)</p>
        {plan.Pages.GroupBy(page => page.Kind).OrderBy(kind => kind.Key).Select(Kind)}</section>
        """);

    private static Html List(IEnumerable<Html> items)
    {
        var all = items.Select(item => Html.Of($"<li>{item}</li>\n")).ToList();
        return all.Count == 0 ? Html.Of($"<p>None.</p>\n") : Html.Of($"<ul>{all}</ul>\n");
    }

    private static Html Kind(IGrouping<PageKind, PagePlan> kind) => Html.Of($"""
        <details><summary>{PageTemplate.Id(kind.Key)}: {kind.Count()}</summary>
        <ul>{kind.Select(page => Html.Of($"<li lang=\"{page.Language.Code}\"><a href=\"/{page.Address}\">{page.Title}</a></li>\n"))}</ul></details>

        """);

    private static IEnumerable<Html> Waiting(PlanContext context) => context.Goals
        .Where(goal => goal.Verdict is Verdict.CannotTell cannot && cannot.Reasons.Any(reason => reason is Reason.Overdue or Reason.NoneForDuePeriod))
        .Select(goal =>
        {
            var newest = goal.Latest is { } latest ? $"the newest figure is of {latest.Period}" : "there is no figure";
            var (address, title) = (Addresses.Goal(goal.Goal, Languages.Complete), goal.Goal.Title.In(Languages.Complete));
            return Html.Of($"<a href=\"/{address}\" lang=\"da\">{title}</a>: {newest}, and {goal.Goal.Target.Due.ToString()} decides");
        });

    private static IEnumerable<Html> Late(Edition edition) => edition.Barometer.Indicators
        .SelectMany(indicator => LateReleases.Of(indicator, edition.AsOf)).DistinctBy(late => late.Indicator.Id)
        .Select(late => (late.Indicator.Id, Period: $"{late.Announced.Period}", By: $"{late.Announced.By}", Source: late.Announced.Source.Id))
        .Select(late => Html.Of($"{late.Id}: the figure for {late.Period} was to be here by {late.By} ({late.Source})"));

    /// <summary>Documents that no figure comes from. They may still be where a decision or a sentence can be read.</summary>
    private static IEnumerable<Source> Unused(Edition edition)
    {
        var used = edition.Barometer.Indicators
            .SelectMany(indicator => indicator.Measurements.Select(row => row.Source.Id).Concat(indicator.Undated.Select(figure => figure.Source.Id)))
            .ToHashSet(StringComparer.Ordinal);
        return edition.Barometer.Sources.Where(source => !used.Contains(source.Id));
    }
}
