using BarometerSite.Model;
using BarometerSite.Problems;
using BarometerSite.Sources;

namespace BarometerSite.Binding;

/// <summary>Trees in, barometer out: the only place that knows keys and columns.</summary>
internal static class Binder
{
    /// <summary>What was bound, or null where an error leaves nothing. Every complaint of the stage is made either way.</summary>
    /// <param name="baseUrl">What the command line says of the site's address, or null.</param>
    /// <param name="memory">Of the same site, where it is bound again and again.</param>
    public static BoundSite? Bind(SiteSyntax syntax, string? baseUrl, DiagnosticBag diagnostics, BindingMemory? memory = null)
    {
        var places = new PlaceIndex();
        var languages = WordbookBinder.LanguagesOf(syntax);
        var (site, address, email, moved) = Step(SiteBinder.Path, [Text(SiteBinder.Path), baseUrl],
            (found, told) => SiteBinder.Bind(syntax, baseUrl, found, told));
        TranslationCheck.Report(syntax, languages, diagnostics);
        var areas = Step(ListBinder.Areas, [Text(ListBinder.Areas)], (found, told) => ListBinder.BindAreas(syntax, found, told));
        var committees = Step(ListBinder.Committees, [Text(ListBinder.Committees)], (found, told) => ListBinder.BindCommittees(syntax, found, told));
        var dimensions = Step(ListBinder.Dimensions, [Text(ListBinder.Dimensions)], (_, told) => ListBinder.BindDimensions(syntax, told));
        var sources = Step(ListBinder.Sources, [Text(ListBinder.Sources)], (_, told) => ListBinder.BindSources(syntax, told));
        var limits = site?.Disclosure ?? DisclosureLimits.Usual;
        var indicators = Step(
            IndicatorBinder.Folder, [.. Under(IndicatorBinder.Folder), .. Under(IndicatorBinder.Measurements), dimensions, sources, limits],
            (found, told) => new IndicatorListBinder(syntax, dimensions, sources, limits, memory, found, told).Bind());
        Step(IndicatorBinder.Measurements, [indicators, limits], (_, told) => DisclosureBinder.Check(indicators.Items, limits, places, told));
        var goals = Step(
            GoalListBinder.Folder, [.. Under(GoalListBinder.Folder), Text(SiteBinder.Path), areas, committees, indicators, sources],
            (found, told) => new GoalListBinder(syntax, areas, committees, indicators, sources, found, told).Bind());
        var calendar = ListBinder.BindCalendar(syntax, sources, places, diagnostics);
        var goalIds = new GoalIds(syntax, diagnostics);
        var (articles, topics) = new ArticleBinder(syntax, languages, areas, committees, goalIds, memory, places, diagnostics).Bind();
        var advice = new AdviceBinder(goalIds, committees, sources, places, diagnostics).Bind(syntax);
        var activities = new ActivityBinder(goalIds, committees, sources, places, diagnostics).Bind(syntax);
        var corrections = new CorrectionBinder(indicators, goals, articles, places, diagnostics).Bind(syntax);
        var wordbooks = Step(
            WordbookBinder.Folder, [.. Under(WordbookBinder.Folder)], (found, told) => WordbookBinder.Bind(syntax, languages, found, told));
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

        // What a step looks at is named with it: whoever adds to the work adds to the list.
        T Step<T>(string name, ReadOnlySpan<object?> madeOf, Func<PlaceIndex, DiagnosticBag, T> work) =>
            BindingMemory.Of(memory, name, madeOf, places, diagnostics, work);

        SourceText? Text(string path) => syntax.Sources.Text(path);

        IEnumerable<SourceText> Under(string folder) => syntax.Sources.Under(folder);
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
        path.StartsWith(GoalListBinder.Folder + "/", StringComparison.Ordinal) && path.EndsWith(".yml", StringComparison.Ordinal)
        || path.StartsWith(IndicatorBinder.Folder + "/", StringComparison.Ordinal) && path.EndsWith(".yml", StringComparison.Ordinal)
        || path.StartsWith(IndicatorBinder.Measurements + "/", StringComparison.Ordinal) && path.EndsWith(".csv", StringComparison.Ordinal);
}
