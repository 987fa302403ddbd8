using BarometerSite.Editions;
using BarometerSite.Pages;
using BarometerSite.Problems;
using BarometerSite.Rendering;
using BarometerSite.Templating;

namespace BarometerSite.Commands.Serving;

/// <summary>A site as its sources were at one moment, of which each file is made when it is asked for. Safe to ask from several threads.</summary>
internal sealed class ServedSite
{
    private readonly LoadedSite site;
    private readonly BuildSettings settings;
    private readonly Part whole;
    private readonly ImmutableArray<(string Address, Lazy<Part> Part)> editions;

    private ServedSite(LoadedSite site, BuildSettings settings, SitePlan plan, FileRenderer renderer)
    {
        (this.site, this.settings, Plan) = (site, settings, plan);
        whole = new Part(plan, renderer);
        editions =
        [
            .. site.Archive.Editions.Select(published => (Addresses.Edition(published.Id), new Lazy<Part>(() => OfEdition(published, renderer)))),
        ];
        HostRules = renderer.HostRules;
    }

    public SitePlan Plan { get; }

    /// <summary>What is kept of it when another takes its place.</summary>
    public SiteBefore Left => new(site, settings);

    public LoadedSite Loaded => site;

    public BuildSettings Settings => settings;

    public ImmutableArray<HostRule> HostRules { get; }

    /// <param name="before">The same site a moment ago; null where there was none.</param>
    /// <returns>Null with complaints where there is no site to be made.</returns>
    public static ServedSite? Of(LoadedSite site, BuildSettings settings, DiagnosticBag diagnostics, ServedSite? before) =>
        SiteBuild.Plan(site, settings, diagnostics, before is null ? null : new PlanBefore(before.Plan)) is var (plan, renderer)
            ? new ServedSite(site, settings, plan, renderer)
            : null;

    /// <summary>A file; null where there is none.</summary>
    /// <param name="path">Below the site's root, with no slash in front.</param>
    public PlannedFile? Find(string path) => PartOf(path).Plan.Find(path);

    /// <exception cref="TemplateException">A template failed.</exception>
    public void Write(PlannedFile file, ArrayBufferWriter<byte> output) => PartOf(file.Path).Renderer.Write(file, output);

    /// <summary>The list of all files with their hashes: every one of them is made for it.</summary>
    public ReadOnlyMemory<byte> BuildList()
    {
        var sink = new LastFile();
        SiteBuild.Render(site, settings, new DiagnosticBag(), sink);
        return sink.Bytes;
    }

    /// <summary>What fails of one page of each kind.</summary>
    public IEnumerable<Diagnostic> TryTemplates()
    {
        var output = new ArrayBufferWriter<byte>();
        foreach (var page in Plan.Pages.DistinctBy(page => page.Kind))
        {
            if (Try(new PlannedFile(Addresses.File(page.Address), new FileContent.Page(page)), output) is { } complaint)
                yield return complaint;
        }
    }

    /// <summary>Makes a file; what failed, if anything did.</summary>
    public Diagnostic? Try(PlannedFile file, ArrayBufferWriter<byte> output)
    {
        try
        {
            output.ResetWrittenCount();
            Write(file, output);
            return null;
        }
        catch (TemplateException exception)
        {
            return SiteRenderer.Complaint(site.Files, exception);
        }
    }

    private Part OfEdition(PublishedEdition published, FileRenderer renderer)
    {
        var plan = Planner.PlanEdition(published, Plan);
        return new Part(plan, renderer.Of(plan));
    }

    // A file that has moved into an edition is made with that, and still stands where it was.
    private Part PartOf(string path)
    {
        var stands = Plan.Moves.All.FirstOrDefault(move => move.IsFile && move.From == path)?.To ?? path;
        return editions.FirstOrDefault(edition => stands.StartsWith(edition.Address, StringComparison.Ordinal)).Part?.Value ?? whole;
    }

    private sealed record Part(SitePlan Plan, FileRenderer Renderer);

    private sealed class LastFile : IFileSink
    {
        public byte[] Bytes { get; private set; } = [];

        public void Write(string path, ReadOnlySpan<byte> bytes)
        {
            if (path == Rendering.BuildList.FileName)
                Bytes = bytes.ToArray();
        }
    }
}
