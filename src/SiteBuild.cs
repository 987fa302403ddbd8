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

    /// <inheritdoc cref="Load(IReadOnlyList{SourceFile}, BuildSettings, DiagnosticBag)"/>
    /// <param name="archive">Of the site's published editions those that it is made with.</param>
    public static LoadedSite? Load(IReadOnlyList<SourceFile> files, EditionArchive archive, BuildSettings settings, DiagnosticBag diagnostics) =>
        Understand(files, archive, new DiagnosticBag(), settings, diagnostics, memory: null) is { } site && !diagnostics.HasErrors ? site : null;

    /// <summary>The published editions that are as they were published, and none later than the site.</summary>
    public static EditionArchive OpenArchive(IReadOnlyList<SourceFile> files, BuildSettings settings, DiagnosticBag diagnostics) => ArchiveReader.Open(
        Editions(files).Select(file => (file.Path, file.Bytes)), settings.Today, settings.AsOf, diagnostics);

    /// <summary>The files of published editions.</summary>
    public static IEnumerable<SourceFile> Editions(IReadOnlyList<SourceFile> files) =>
        files.Where(file => file.Path.StartsWith(EditionFile.Folder + "/", StringComparison.Ordinal));

    /// <summary>As <see cref="Load(IReadOnlyList{SourceFile}, BuildSettings, DiagnosticBag)"/>, but what the sources state is told also where their
    /// templates, or what was published, are against it.</summary>
    /// <param name="memory">Of the same site, where it is understood again and again.</param>
    /// <returns>Null if nothing can be made of what the sources state.</returns>
    public static LoadedSite? Understand(
        IReadOnlyList<SourceFile> files, BuildSettings settings, DiagnosticBag diagnostics, SiteMemory? memory = null)
    {
        var beside = new DiagnosticBag();
        var archive = memory is null ? OpenArchive(files, settings, beside) : memory.Archive(files, settings, beside);
        return Understand(files, archive, beside, settings, diagnostics, memory);
    }

    /// <param name="beside">Takes what is wrong with templates and editions; it is told with the rest.</param>
    private static LoadedSite? Understand(
        IReadOnlyList<SourceFile> files, EditionArchive archive, DiagnosticBag beside, BuildSettings settings, DiagnosticBag diagnostics, SiteMemory? memory)
    {
        var sources = SourceSet.Decode(files, diagnostics, memory?.Sources);
        var syntax = SiteSyntax.Parse(sources, diagnostics, memory?.Sources);
        var templates = Templates(sources);
        var parsed = memory is null ? SiteRenderer.ParseTemplates(templates, beside) : memory.Templates(templates, beside);
        var bound = diagnostics.HasErrors ? null : Binder.Bind(syntax, settings.BaseUrl, diagnostics, memory?.Binding);
        diagnostics.AddAll(beside);
        if (bound is null)
            return null;
        FutureCheck.Warn(bound.Barometer, bound.Places, settings.Today, settings.AsOf, diagnostics);
        LaterCheck.Warn(bound.Barometer, bound.Places, settings.Today, settings.AsOf, diagnostics);
        var corrections = bound.Barometer.Corrections;
        archive = archive.Without(corrections.OfType<Correction.Withheld>().Select(correction => correction.Key));
        var barometer = bound.Barometer with { Corrections = [.. corrections.Where(correction => !archive.LeftOut.Contains(correction.Note.Since))] };
        var edition = memory is null ? Edition.Of(barometer, settings.AsOf) : memory.Edition(barometer, settings.AsOf);
        AnnouncedCheck.Warn(edition.Barometer, bound.Places, diagnostics);
        var hasPages = new EditionProblems(archive, edition, bound.Places, diagnostics) { Publishes = settings.Publishes }.Find();
        if (hasPages && !diagnostics.HasErrors)
        {
            DisclosureBinder.CheckPublished(
                barometer, archive.Editions.SelectMany(published => archive.Read(published).Barometer.Indicators), bound.Places, diagnostics);
        }
        return new LoadedSite(edition, archive, bound.Looks, bound.Places, templates, parsed, HasPages: hasPages && !beside.HasErrors);
    }

    /// <summary>Every file that the site will have, or null if there was an error.</summary>
    /// <inheritdoc cref="Planner.Plan"/>
    public static (SitePlan Plan, FileRenderer Renderer)? Plan(
        LoadedSite site, BuildSettings settings, DiagnosticBag diagnostics, PlanBefore? before = null) =>
        Plan(site, settings, AssetNaming.ByContent, diagnostics, before) is { } planned && !diagnostics.HasErrors ? planned : null;

    /// <summary>The same, also where addresses clash or links lead nowhere.</summary>
    /// <returns>Null where pages lack words.</returns>
    public static (SitePlan Plan, FileRenderer Renderer)? Plan(
        LoadedSite site, BuildSettings settings, AssetNaming naming, DiagnosticBag diagnostics, PlanBefore? before = null)
    {
        var assets = AssetFiles.Of(site.Files, settings.Libraries, site.Looks.Wordbooks, naming);
        var looks = settings.Cards is null ? site.Looks : site.Looks with { CardStyle = assets.ChartStyles.Whole };
        if (Planner.Plan(site.Edition, site.Archive, looks, site.Places, assets.Planned, diagnostics, before) is not { } plan)
            return null;
        if (settings.Cards is { } painter)
            diagnostics.AddRange(CardProblems.Of(plan, painter, site.Places));
        return (plan, new FileRenderer(plan, assets, site.Templates, settings.Today, settings.Cards));
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
        var hasEditions = !site.Archive.IsEmpty && !diagnostics.HasErrors;
        var madeOf = hasEditions ? renderer.EditionsMadeOf(site.Files, settings.Program) : "";
        var ofEditions = hasEditions ? KeptEditions.TryKeep(plan, madeOf, list) ?? RenderEditions() : 0;
        diagnostics.AddRange(ColourProblems.Of(site.Files));
        if (diagnostics.HasErrors)
            return null;
        var (files, digest) = list.Finish(settings.Version, settings.Commit, settings.Date, settings.Cards?.Name);
        return new BuildSummary(plan.Pages.Length + ofEditions, files, hasEditions ? new BuildNote(digest, madeOf, ofEditions) : null);

        int RenderEditions() => InParallel.Map(
            site.Archive.Editions, diagnostics,
            (published, problems) =>
            {
                var edition = Planner.PlanEdition(published, plan);
                SiteRenderer.Render(edition, renderer.Of(edition), site.Files, list, problems);
                return edition.Pages.Length;
            },
            // While one is planned, or makes its bundle on one core, the pages of the other are made; more, or two large ones, would only hold more.
            atOnce: site.Archive.AreSmall ? 2 : 1).Sum();
    }

    /// <inheritdoc cref="Load(IReadOnlyList{SourceFile}, BuildSettings, DiagnosticBag)"/>
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

        public void Write(string path, Func<IBufferWriter<byte>, FileHash> write) => write(new NullOutput());
    }
}
