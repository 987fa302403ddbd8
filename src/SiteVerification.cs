using System.Collections.Concurrent;
using System.Text.Json;
using BarometerSite.Editions;
using BarometerSite.Editions.Documents;
using BarometerSite.Editions.Files;
using BarometerSite.Editions.Reading;
using BarometerSite.Editions.Verifying;
using BarometerSite.Editions.Writing;
using BarometerSite.Model;
using BarometerSite.Pages;
using BarometerSite.Problems;
using BarometerSite.Rendering;
using BarometerSite.Sources;
using BarometerSite.Verification;

namespace BarometerSite;

/// <summary>Is what we show what we published? Opens the editions, reckons each again, and looks at what the site shows of it.</summary>
/// <param name="only">The edition asked for; null for all. Digests and chain are those of all.</param>
/// <param name="built">The files of a site that was built; null holds what is rendered now against the editions.</param>
internal sealed class SiteVerification(
    IReadOnlyList<SourceFile> files, BuildSettings settings, EditionId? only, Func<string, ReadOnlyMemory<byte>?>? built, DiagnosticBag diagnostics)
{
    /// <returns>What was found, in the order in which the editions were published; what does not hold is told as well.</returns>
    public ImmutableArray<VerifiedEdition> Run()
    {
        // An edition that is not as it was published keeps nobody from looking at the others.
        var archive = SiteBuild.OpenArchive(files, settings, diagnostics);
        if (only is { } asked && archive.Find(asked) is null && !archive.LeftOut.Contains(asked))
            diagnostics.Add(Complaints.EditionUnknown(asked.ToString(), [.. archive.Editions.Select(edition => edition.Id.ToString())]));
        var reckoned = archive.Editions.Select(edition => (Edition: edition, Reckoning: Reckon(edition))).ToLookup(pair => pair.Reckoning is not null);
        archive = new EditionArchive([.. reckoned[true].Select(pair => pair.Edition)])
        {
            LeftOut = [.. archive.LeftOut, .. reckoned[false].Select(pair => pair.Edition.Id)],
        };
        var wanted = reckoned[true].Where(pair => only is null || pair.Edition.Id == only).ToList();
        var shown = Show(archive, wanted.Select(pair => pair.Edition));
        ImmutableArray<VerifiedEdition> verified =
            [.. wanted.Select(pair => new VerifiedEdition(pair.Edition, pair.Reckoning!, shown.GetValueOrDefault(pair.Edition.Id)))];
        diagnostics.AddRange(verified.SelectMany(edition => edition.Problems()));
        return verified;
    }

    private Reckoning? Reckon(PublishedEdition published)
    {
        try
        {
            return Reckoning.Of(published.Read());
        }
        catch (EditionFormatException exception)
        {
            diagnostics.Add(Complaints.EditionUnreadable(EditionFile.Path(published.Id), exception.Message));
            return null;
        }
    }

    /// <summary>Nothing where the site cannot be made; why is told.</summary>
    private Dictionary<EditionId, Findings> Show(EditionArchive archive, IEnumerable<PublishedEdition> wanted)
    {
        var problems = new DiagnosticBag();
        var found = new Dictionary<EditionId, Findings>();
        if (SiteBuild.Load(files, archive, settings, problems) is { } site && SiteBuild.Plan(site, settings, problems) is var (plan, renderer))
        {
            foreach (var published in wanted)
            {
                var edition = Planner.PlanEdition(published, plan);
                found.Add(published.Id, Compare(published, site.Archive, edition, built ?? Render(edition, renderer, site, problems)));
            }
        }

        diagnostics.AddRange(problems.InOrder().Where(problem => problem.Severity == Severity.Error));
        return found;
    }

    private static Func<string, ReadOnlyMemory<byte>?> Render(SitePlan edition, FileRenderer renderer, LoadedSite site, DiagnosticBag problems)
    {
        var rendered = new RenderedFiles();
        SiteRenderer.Render(edition, renderer.Of(edition), site.Files, rendered, problems);
        return rendered.Find;
    }

    private static Findings Compare(PublishedEdition published, EditionArchive archive, SitePlan plan, Func<string, ReadOnlyMemory<byte>?> file)
    {
        var shown = archive.Read(published);
        using var document = archive.Withheld.IsEmpty
            ? JsonDocument.Parse(published.File)
            : JsonDocument.Parse(JsonSerializer.SerializeToUtf8Bytes(
                new EditionFileDocument(null, new EditionWriter(shown).Document(), 0, "", "", null, default), DocumentJson.Default.EditionFileDocument));
        return new ShownEdition(document.RootElement.GetProperty("edition"), shown, plan, file).Compare();
    }

    private sealed class RenderedFiles : IFileSink
    {
        private readonly ConcurrentDictionary<string, byte[]> files = new(StringComparer.Ordinal);

        public void Write(string path, ReadOnlySpan<byte> bytes) => files[path] = bytes.ToArray();

        public ReadOnlyMemory<byte>? Find(string path) => files.TryGetValue(path, out var bytes) ? bytes : default(ReadOnlyMemory<byte>?);
    }
}
