using BarometerSite.Binding;
using BarometerSite.Editions;
using BarometerSite.Editions.Files;
using BarometerSite.Model;
using BarometerSite.Pages;
using BarometerSite.Problems;
using BarometerSite.Rendering;
using BarometerSite.Rendering.Colours;
using BarometerSite.Sources;

namespace BarometerSite;

/// <summary>The stages in their order; the next is not entered if there is an error.</summary>
internal static class SiteBuild
{
    /// <param name="files">Everything that lies in the site's folder, in ordinal order.</param>
    /// <returns>Null if there was an error.</returns>
    public static LoadedSite? Load(IReadOnlyList<SourceFile> files, BuildSettings settings, DiagnosticBag diagnostics) =>
        Understand(files, settings, diagnostics) is { } site && !diagnostics.HasErrors ? site : null;

    /// <summary>As <see cref="Load"/>, but what the sources state is told also where their templates, or what was published, are against it.</summary>
    /// <returns>Null if nothing can be made of what the sources state.</returns>
    public static LoadedSite? Understand(IReadOnlyList<SourceFile> files, BuildSettings settings, DiagnosticBag diagnostics)
    {
        var sources = SourceSet.Decode(files, diagnostics);
        var syntax = SiteSyntax.Parse(sources, diagnostics);
        var templates = Templates(sources);
        var beside = new DiagnosticBag();
        var parsed = SiteRenderer.ParseTemplates(templates, beside);
        var archive = ArchiveReader.Open(
            sources.Assets.Where(file => file.Path.StartsWith(EditionFile.Folder + "/", StringComparison.Ordinal)).Select(file => (file.Path, file.Bytes)),
            settings.Today, settings.AsOf, beside);
        var bound = diagnostics.HasErrors ? null : Binder.Bind(syntax, settings.BaseUrl, diagnostics);
        diagnostics.AddAll(beside);
        if (bound is null)
            return null;
        FutureCheck.Warn(bound.Barometer, bound.Places, settings.Today, settings.AsOf, diagnostics);
        var edition = Edition.Of(bound.Barometer, settings.AsOf);
        var withheld = bound.Barometer.Corrections.OfType<Correction.Withheld>().Select(correction => correction.Key);
        archive = new EditionArchive(archive.Editions) { Withheld = [.. withheld] };
        var hasPages = new EditionProblems(archive, edition, bound.Places, diagnostics).Find();
        return new LoadedSite(edition, archive, bound.Looks, bound.Places, templates, parsed, HasPages: hasPages && !beside.HasErrors);
    }

    /// <summary>Every file that the site will have, or null if there was an error.</summary>
    public static (SitePlan Plan, FileRenderer Renderer)? Plan(LoadedSite site, BuildSettings settings, DiagnosticBag diagnostics) =>
        Plan(site, settings, AssetNaming.ByContent, diagnostics) is { } planned && !diagnostics.HasErrors ? planned : null;

    /// <summary>The same, also where addresses clash or links lead nowhere.</summary>
    /// <returns>Null where pages lack words.</returns>
    public static (SitePlan Plan, FileRenderer Renderer)? Plan(LoadedSite site, BuildSettings settings, AssetNaming naming, DiagnosticBag diagnostics)
    {
        var assets = AssetFiles.Of(site.Files, settings.Plotly, naming);
        return Planner.Plan(site.Edition, site.Archive, site.Looks, site.Places, assets.Planned, diagnostics) is { } plan
            ? (plan, new FileRenderer(plan, assets, site.Templates, settings.Today))
            : null;
    }

    /// <param name="sink">Takes the files of the site; null checks only, with the same complaints.</param>
    /// <returns>What was made, or null if there was an error and the site must not be used.</returns>
    public static BuildSummary? Render(LoadedSite site, BuildSettings settings, DiagnosticBag diagnostics, IFileSink? sink)
    {
        if (Plan(site, settings, diagnostics) is not var (plan, renderer))
            return null;
        // A check renders too: some mistakes in templates show only when they are filled in.
        var list = new BuildList(sink ?? NullSink.Instance);
        SiteRenderer.Render(plan, renderer, site.Files, list, diagnostics);
        var pages = plan.Pages.Length;
        foreach (var edition in diagnostics.HasErrors ? [] : plan.Editions)
        {
            SiteRenderer.Render(edition, renderer.Of(edition), site.Files, list, diagnostics);
            pages += edition.Pages.Length;
        }

        diagnostics.AddRange(ColourProblems.Of(site.Files));
        return diagnostics.HasErrors ? null : new BuildSummary(pages, list.Finish(settings.Version, settings.Commit, settings.Date));
    }

    /// <inheritdoc cref="Load"/>
    /// <inheritdoc cref="Render"/>
    public static BuildSummary? Run(IReadOnlyList<SourceFile> files, BuildSettings settings, DiagnosticBag diagnostics, IFileSink? sink) =>
        Load(files, settings, diagnostics) is { } site ? Render(site, settings, diagnostics, sink) : null;

    private static TemplateFiles Templates(SourceSet sources) => new(
        [.. sources.Under(TemplateFiles.Folder.TrimEnd('/'))],
        [.. sources.Assets.Where(asset => asset.Path.StartsWith(TemplateFiles.Folder, StringComparison.Ordinal)).Select(asset => (asset.Path, asset.Bytes))]);

    private sealed class NullSink : IFileSink
    {
        public static readonly NullSink Instance = new();

        public void Write(string path, ReadOnlySpan<byte> bytes)
        {
        }
    }
}
