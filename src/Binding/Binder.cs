using BarometerSite.Model;
using BarometerSite.Problems;
using BarometerSite.Sources;

namespace BarometerSite.Binding;

/// <summary>Trees in, barometer out: the only place that knows keys and columns.</summary>
internal static class Binder
{
    /// <summary>What was bound, or null where an error leaves nothing. Every complaint of the stage is made either way.</summary>
    /// <param name="baseUrl">What the command line says of the site's address, or null.</param>
    public static BoundSite? Bind(SiteSyntax syntax, string? baseUrl, DiagnosticBag diagnostics)
    {
        var places = new PlaceIndex();
        var languages = WordbookBinder.LanguagesOf(syntax);
        var (site, address, email, moved) = SiteBinder.Bind(syntax, baseUrl, places, diagnostics);
        TranslationCheck.Report(syntax, languages, diagnostics);
        var areas = ListBinder.BindAreas(syntax, places, diagnostics);
        var committees = ListBinder.BindCommittees(syntax, places, diagnostics);
        var dimensions = ListBinder.BindDimensions(syntax, diagnostics);
        var sources = ListBinder.BindSources(syntax, diagnostics);
        var limits = site?.Disclosure ?? DisclosureLimits.Usual;
        var indicators = new IndicatorBinder(syntax, dimensions, sources, limits, places, diagnostics).Bind();
        DisclosureBinder.Check(indicators.Items, limits, places, diagnostics);
        var goals = new GoalBinder(syntax, areas, committees, indicators, sources, places, diagnostics).Bind();
        var calendar = ListBinder.BindCalendar(syntax, sources, places, diagnostics);
        var goalIds = new GoalIds(syntax, diagnostics);
        var (articles, topics) = new ArticleBinder(syntax, languages, areas, committees, goalIds, places, diagnostics).Bind();
        var advice = new AdviceBinder(goalIds, committees, sources, places, diagnostics).Bind(syntax);
        var activities = new ActivityBinder(goalIds, committees, sources, places, diagnostics).Bind(syntax);
        var corrections = new CorrectionBinder(indicators, goals, articles, places, diagnostics).Bind(syntax);
        var wordbooks = WordbookBinder.Bind(syntax, languages, places, diagnostics);
        FindUnusedData(syntax, diagnostics);
        return site is null || address is null || diagnostics.HasErrors
            ? null
            : new BoundSite(
                new Barometer(
                    site with { Languages = languages }, areas.Items, committees.Items, dimensions.Items, goals, indicators.Items, sources.Items, articles)
                {
                    Calendar = calendar.Items,
                    Corrections = corrections,
                    Topics = topics,
                    Advice = advice,
                    Activities = activities,
                },
                new Looks(address, wordbooks) { Moved = moved, Email = email },
                places);
    }

    private static void FindUnusedData(SiteSyntax syntax, DiagnosticBag diagnostics)
    {
        string[] lists =
        [
            ListBinder.Areas, ListBinder.Committees, ListBinder.Dimensions, ListBinder.Sources, ListBinder.Calendar, CorrectionBinder.Path,
            AdviceBinder.Path, ActivityBinder.Path,
        ];
        foreach (var file in syntax.Sources.Under("data").Where(file => !lists.Contains(file.Path) && !IsInKnownFolder(file.Path)))
            diagnostics.Add(Complaints.UnusedFile(SourceSpan.Of(file), file.Path, lists));
    }

    private static bool IsInKnownFolder(string path) =>
        path.StartsWith(GoalBinder.Folder + "/", StringComparison.Ordinal) && path.EndsWith(".yml", StringComparison.Ordinal)
        || path.StartsWith(IndicatorBinder.Folder + "/", StringComparison.Ordinal) && path.EndsWith(".yml", StringComparison.Ordinal)
        || path.StartsWith(IndicatorBinder.Measurements + "/", StringComparison.Ordinal) && path.EndsWith(".csv", StringComparison.Ordinal);
}
