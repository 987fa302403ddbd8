using BarometerSite.Editions;
using BarometerSite.Model;
using BarometerSite.Pages.Editions;
using BarometerSite.Pages.Moving;
using BarometerSite.Pages.Plots;
using BarometerSite.Pages.Search;
using BarometerSite.Pages.Texts;
using BarometerSite.Problems;

namespace BarometerSite.Pages;

/// <summary>Plans the site: no address is taken twice, no link leads nowhere, no word is missing. Nothing is rendered here.</summary>
internal static class Planner
{
    /// <summary>The plan, also where addresses clash or links lead nowhere; null where words are missing, which leaves none.</summary>
    /// <param name="places">Where the edition's things were written; empty where it was read from its file.</param>
    /// <param name="assets">Styles, scripts and pictures.</param>
    /// <param name="archive">The published editions.</param>
    /// <param name="before">Of the same site, where it is planned again and again.</param>
    public static SitePlan? Plan(
        Edition edition, EditionArchive archive, Looks looks, PlaceIndex places, ImmutableArray<PlannedFile> assets, DiagnosticBag diagnostics,
        PlanBefore? before = null)
    {
        if (looks.Wordbooks.Count(words => HasWords(words, places, diagnostics)) < looks.Wordbooks.Length)
            return null;

        var context = new PlanContext(edition, looks, EditionHistory.Of(archive, edition, Wording.OfAll(looks, edition.Barometer)));
        var plan = Whole(
            context, before?.DataFor(context) ?? [.. FilePlans.Data(context)], assets, pages => new(() => [.. SearchIndex.Files(context, pages)]));
        var problems = new DiagnosticBag();
        if (before is null || !before.HasFilesOf(plan))
            CheckAddresses(plan, places, problems);
        CheckCharts(edition.Barometer, places, problems);
        var isClear = !problems.HasErrors;
        foreach (var link in before?.ToCheck(places.Links, plan) ?? places.Links)
            plan.Links.Check(link, problems);
        // Where nothing ever was elsewhere, nothing has to lead on.
        if (isClear && (!looks.Moved.IsEmpty || !context.History.IsEmpty))
            plan = plan.With(new MovePlanner(plan, places, problems).Plan());
        diagnostics.AddAll(problems);
        return plan;
    }

    /// <summary>The site that readers found when an edition was published, at the addresses that it would have today, without styles, scripts and what
    /// these read.</summary>
    public static SitePlan PlanAsThen(PublishedEdition published, SitePlan site)
    {
        var context = new PlanContext(site.Context.History.Archive.Read(published), site.Context.Looks with { CardStyle = null }, EditionHistory.None);
        return Whole(context, [.. FilePlans.DataOfEdition(context)], [], _ => null);
    }

    private static SitePlan Whole(
        PlanContext context, ImmutableArray<PlannedFile> data, ImmutableArray<PlannedFile> assets,
        Func<ImmutableArray<PagePlan>, Lazy<ImmutableArray<FileGroup>>?> ofSearch)
    {
        var pages = Pages(context, plans => plans.All());
        ImmutableArray<PlannedFile> root = [.. FilePlans.Root(context)];
        var links = new LinkIndex(TextAddresses.Of(context), [.. pages.Select(page => page.Address), .. data.Concat(root).Select(file => file.Path)]);
        return new SitePlan(context, pages, links, data, [.. assets, .. root], ofSearch(pages));
    }

    /// <summary>The pages of a published edition. What was wrong with them was told before it was published; its links may have died since.</summary>
    public static SitePlan PlanEdition(PublishedEdition published, SitePlan site)
    {
        var mount = new Mount(published.Header, site.Current);
        var context = new PlanContext(mount.Site.Archive.Read(published), mount.Site.Looks, EditionHistory.None, mount);
        var pages = Pages(context, plans => plans.OfEdition());
        ImmutableArray<PlannedFile> data = [.. FilePlans.DataOfEdition(context)];
        ImmutableArray<string> addresses = [.. pages.Select(page => page.Address)];
        var stand = addresses.ToFrozenSet(StringComparer.Ordinal);
        var links = new LinkIndex(TextAddresses.Of(context).Where(text => stand.Contains(text.Address)), addresses, mount);
        var plan = new SitePlan(context, pages, links, data, files: []);
        // What a file of the site has become is made with the edition that still shows it.
        return mount.Site.Moves.All.Any(move => move.IsFile && move.To.StartsWith(mount.Address, StringComparison.Ordinal))
            ? new SitePlan(context, pages, links, data, [.. mount.Site.Moves.Copies(plan.Contents)])
            : plan;
    }

    /// <param name="ofLanguage">Which of the pages there may be in a language are wanted.</param>
    private static ImmutableArray<PagePlan> Pages(PlanContext context, Func<PagePlans, IEnumerable<PagePlan>> ofLanguage) =>
    [
        .. context.Languages.SelectMany(language => ofLanguage(new PagePlans(context, language)))
            .OrderBy(page => page.Address, StringComparer.Ordinal),
    ];

    private static bool HasWords(Wordbook words, PlaceIndex places, DiagnosticBag diagnostics)
    {
        var missing = RequiredWords.All.Where(key => !words.Contains(key)).ToList();
        foreach (var key in missing)
            diagnostics.Add(Complaints.MissingKey(key, places.Of(Placed.Words, words.Language.Code), "the words that readers see there"));
        return missing.Count == 0;
    }

    private static void CheckCharts(Barometer barometer, PlaceIndex places, DiagnosticBag diagnostics)
    {
        foreach (var indicator in barometer.Indicators)
        {
            CheckChartText(indicator, places, diagnostics);
            if (CityViews.TooMany(indicator) is { } cities)
            {
                diagnostics.Add(Complaints.ChartTooManyLines(
                    places.Of(Placed.Indicator, indicator.Id), indicator.Id, cities.Id, cities.Members.Length, CityViews.MostOthers));
            }
        }
    }

    /// <summary>A text that speaks of older figures than the chart shows, or of figures that there are not; not one that is ahead of an earlier day.</summary>
    private static void CheckChartText(Indicator indicator, PlaceIndex places, DiagnosticBag diagnostics)
    {
        if (indicator.ChartText is not { } written || indicator.NewestPeriod() is not { } newest)
            return;
        if (newest > written.For || indicator.Measurements.All(row => row.Period != written.For))
            diagnostics.Add(Complaints.ChartTextStale(places.Of(Placed.ChartText, indicator.Id), written.For.ToString(), newest.ToString()));
    }

    /// <summary>Two pages or charts in one place, also charts that there are no figures for yet, and files of data.</summary>
    private static void CheckAddresses(SitePlan plan, PlaceIndex places, DiagnosticBag diagnostics)
    {
        var taken = new Dictionary<string, PlaceKey?>(StringComparer.OrdinalIgnoreCase);
        foreach (var page in plan.Pages)
            Take(page.Address, page.MadeOf);
        foreach (var page in plan.Pages)
        {
            foreach (var chart in page.PossibleCharts)
                Take(Addresses.Embed(chart, page.Language), page.MadeOf);
        }

        // No two indicators have one id, so that the files of one can only meet those that every site has.
        var ofSite = plan.DataFiles.Where(file => IndicatorOf(file.Content) is null).Select(file => file.Path).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var file in plan.DataFiles.Where(file => IndicatorOf(file.Content) is not null && ofSite.Contains(file.Path)))
            Tell(file.Path, IndicatorOf(file.Content), first: null);

        void Take(string address, PlaceKey? madeOf)
        {
            if (!taken.TryAdd(address, madeOf))
                Tell(address, madeOf, taken[address]);
        }

        void Tell(string address, PlaceKey? madeOf, PlaceKey? first) =>
            diagnostics.Add(Complaints.AddressClash("/" + address, PlaceOf(madeOf, places), PlaceOf(first, places)));
    }

    private static PlaceKey? IndicatorOf(FileContent content) =>
        ((content as FileContent.IndicatorData)?.Indicator ?? (content as FileContent.CsvDescription)?.Indicator) is { } indicator
            ? new PlaceKey(Placed.Indicator, indicator.Id)
            : null;

    private static SourceSpan PlaceOf(PlaceKey? madeOf, PlaceIndex places) => madeOf is { } key ? places.Of(key) : default;
}
