using BarometerSite.Binding;
using BarometerSite.Editions;
using BarometerSite.Model;
using BarometerSite.Problems;
using BarometerSite.Rendering;
using BarometerSite.Sources;
using BarometerSite.Templating;

namespace BarometerSite;

/// <summary>
/// What came of the parts of a site the last time, for who takes the same site through the stages again and again: what is made of files that are the same
/// objects as then is not made anew. Not for several threads at once.
/// </summary>
/// <param name="other">Of another version of the same site, which may be at work on another thread: what both have alike is held once.</param>
internal sealed class SiteMemory(SiteMemory? other = null)
{
    private ImmutableArray<SourceText> templateTexts;
    private (TemplateSet Set, DiagnosticBag Problems)? templates;

    private ImmutableArray<SourceFile> editionFiles;
    private (DateOnly Today, DateOnly AsOf) day;
    private (EditionArchive Archive, DiagnosticBag Problems)? archive;

    private volatile Assessed? assessed;

    public SourceMemory Sources { get; } = other?.Sources ?? new();

    public BindingMemory Binding { get; } = new(other?.Binding);

    public TemplateSet Templates(TemplateFiles files, DiagnosticBag diagnostics)
    {
        if (templates is null || !templateTexts.SequenceEqual(files.Texts))
        {
            var problems = new DiagnosticBag();
            (templateTexts, templates) = (files.Texts, (SiteRenderer.ParseTemplates(files, problems), problems));
        }
        diagnostics.AddAll(templates.Value.Problems);
        return templates.Value.Set;
    }

    public EditionArchive Archive(IReadOnlyList<SourceFile> files, BuildSettings settings, DiagnosticBag diagnostics)
    {
        ImmutableArray<SourceFile> editions = [.. SiteBuild.Editions(files)];
        var asked = (settings.Today, settings.AsOf);
        if (archive is null || asked != day || !editionFiles.SequenceEqual(editions))
        {
            var problems = new DiagnosticBag();
            (editionFiles, day, archive) = (editions, asked, (SiteBuild.OpenArchive(files, settings, problems), problems));
        }
        diagnostics.AddAll(archive.Value.Problems);
        return archive.Value.Archive;
    }

    /// <summary>
    /// Verdicts hang on the goals, their indicators, how changes are tested, and the day; where these are as before, the rest is put around them.
    /// </summary>
    public Edition Edition(Barometer barometer, DateOnly asOf)
    {
        var edition = (assessed?.For(barometer, asOf) ?? Other?.assessed?.For(barometer, asOf))?.Around(barometer)
            ?? Editions.Edition.Of(barometer, asOf);
        assessed = new Assessed(barometer, edition);
        return edition;
    }

    private SiteMemory? Other { get; } = other;

    private sealed record Assessed(Barometer Barometer, Edition Edition)
    {
        /// <summary>Null where it is of others.</summary>
        public Edition? For(Barometer barometer, DateOnly asOf) =>
            Edition.AsOf == asOf && Barometer.Site.Test == barometer.Site.Test
            && Barometer.Goals.Items == barometer.Goals.Items && Barometer.Indicators.Items == barometer.Indicators.Items
                ? Edition
                : null;
    }
}
