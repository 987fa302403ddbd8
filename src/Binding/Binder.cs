using BarometerSite.Model;
using BarometerSite.Problems;
using BarometerSite.Sources;

namespace BarometerSite.Binding;

/// <summary>Trees in, barometer out: the only place that knows keys and columns.</summary>
internal static class Binder
{
    /// <summary>The barometer, or null where an error leaves none. Every complaint of the stage is made either way.</summary>
    /// <param name="baseUrl">What the command line says of the site's address, or null.</param>
    public static Barometer? Bind(SiteSyntax syntax, string? baseUrl, DiagnosticBag diagnostics)
    {
        var site = SiteBinder.Bind(syntax, baseUrl, diagnostics);
        var areas = ListBinder.BindAreas(syntax, diagnostics);
        var committees = ListBinder.BindCommittees(syntax, diagnostics);
        var dimensions = ListBinder.BindDimensions(syntax, diagnostics);
        var sources = ListBinder.BindSources(syntax, diagnostics);
        var limits = site?.Disclosure ?? DisclosureLimits.Usual;
        var indicators = new IndicatorBinder(syntax, dimensions, sources, limits, diagnostics).Bind();
        DisclosureBinder.Check(indicators.Items, limits, diagnostics);
        var goals = new GoalBinder(syntax, areas, committees, indicators, sources, diagnostics).Bind();
        var calendar = ListBinder.BindCalendar(syntax, sources, diagnostics);
        var articles = new ArticleBinder(syntax, areas, committees, diagnostics).Bind();
        var wordbooks = WordbookBinder.Bind(syntax, diagnostics);
        FindUnusedData(syntax, diagnostics);
        return site is null || diagnostics.HasErrors
            ? null
            : new Barometer(site, areas.Items, committees.Items, goals, indicators.Items, sources.Items, articles, wordbooks) { Calendar = calendar.Items };
    }

    private static void FindUnusedData(SiteSyntax syntax, DiagnosticBag diagnostics)
    {
        string[] lists = [ListBinder.Areas, ListBinder.Committees, ListBinder.Dimensions, ListBinder.Sources, ListBinder.Calendar];
        foreach (var file in syntax.Sources.Under("data").Where(file => !lists.Contains(file.Path) && !IsInKnownFolder(file.Path)))
            diagnostics.Add(Complaints.UnusedFile(SourceSpan.Of(file), file.Path, lists));
    }

    private static bool IsInKnownFolder(string path) =>
        path.StartsWith(GoalBinder.Folder + "/", StringComparison.Ordinal) && path.EndsWith(".yml", StringComparison.Ordinal)
        || path.StartsWith(IndicatorBinder.Folder + "/", StringComparison.Ordinal) && path.EndsWith(".yml", StringComparison.Ordinal)
        || path.StartsWith(IndicatorBinder.Measurements + "/", StringComparison.Ordinal) && path.EndsWith(".csv", StringComparison.Ordinal);
}
