using BarometerSite.Assessment;
using BarometerSite.Binding;
using BarometerSite.Pages;
using BarometerSite.Problems;
using BarometerSite.Rendering;
using BarometerSite.Sources;

namespace BarometerSite;

/// <summary>The stages in their order; the next is not entered if there is an error.</summary>
internal static class SiteBuild
{
    /// <param name="files">Everything that lies in the site's folder, in ordinal order.</param>
    /// <param name="sink">Takes the files of the site; null checks only, with the same complaints.</param>
    /// <returns>What was made, or null if there was an error and the site must not be used.</returns>
    public static BuildSummary? Run(IReadOnlyList<SourceFile> files, BuildSettings settings, DiagnosticBag diagnostics, IFileSink? sink)
    {
        var sources = SourceSet.Decode(files, diagnostics);
        var syntax = SiteSyntax.Parse(sources, diagnostics);
        var templates = SiteRenderer.ParseTemplates(sources, diagnostics);
        if (diagnostics.HasErrors)
            return null;
        if (Binder.Bind(syntax, settings.BaseUrl, diagnostics) is not { } barometer)
            return null;
        var assessed = Assessor.Assess(barometer, settings.AsOf);
        if (Planner.Plan(assessed, diagnostics) is not { } plan)
            return null;

        // A check renders too: some mistakes in templates show only when they are filled in.
        var list = new BuildList(sink ?? NullSink.Instance);
        var pages = SiteRenderer.Render(plan, AssetFiles.Of(sources, settings.Plotly), sources, templates, DateOnly.FromDateTime(settings.Date.UtcDateTime), list, diagnostics);
        return diagnostics.HasErrors ? null : new BuildSummary(pages, list.Finish(settings.Version, settings.Commit, settings.Date));
    }

    private sealed class NullSink : IFileSink
    {
        public static readonly NullSink Instance = new();

        public void Write(string path, ReadOnlySpan<byte> bytes)
        {
        }
    }
}
