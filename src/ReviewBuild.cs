using BarometerSite.Pages;
using BarometerSite.Problems;
using BarometerSite.Rendering;
using BarometerSite.Review;
using BarometerSite.Review.Pages;
using BarometerSite.Sources;

namespace BarometerSite;

/// <summary>One of two versions of a site that are to be compared, as it was read.</summary>
/// <param name="Name">As it was asked for.</param>
/// <param name="Diagnostics">What was wrong with it so far; what else is wrong is added.</param>
internal sealed record ReviewSource(string Name, string? Commit, IReadOnlyList<SourceFile> Files, DiagnosticBag Diagnostics);

/// <summary>Takes two versions of a site through the stages as far as each goes, in memory, and compares what comes of them.</summary>
internal static class ReviewBuild
{
    /// <param name="settings">For both, so that no day makes a difference.</param>
    public static SiteReview Run(ReviewSource before, ReviewSource after, BuildSettings settings)
    {
        var (site, other) = Understand(before, after, settings);
        var (was, now) = (Made.Of(site, settings, before.Diagnostics), Made.Of(other, settings, after.Diagnostics));
        var dressed = Dressed(was, now, settings);
        ImmutableArray<string> byLooks = was.Files is { } files && dressed?.Files is { } others ? files.Differing(others) : [];
        return new Reviewer(was.Side(before), now.Side(after), settings.Today)
        {
            ByLooks = byLooks,
            ByFacts = dressed?.Files is { } same && now.Files is { } made ? same.Differing(made) : null,
            Examples = byLooks.IsEmpty ? [] : Examples(byLooks, was, dressed!, settings),
            ChangedSources = [.. ChangedSources(before.Files, after.Files)],
        }.Review();
    }

    /// <summary>A version as far as it can be told without making its pages, nor those of its published editions.</summary>
    /// <param name="site">What was understood of it, if anything was.</param>
    /// <param name="outline">Null where no pages can be planned.</param>
    public static ReviewSide Outline(ReviewSource source, LoadedSite? site, SiteOutline? outline) => new Made(site, outline, null).Side(source);

    /// <summary>What readers of one version would find otherwise in another, but for what pages look like and weigh.</summary>
    public static ImmutableArray<Finding> Findings(ReviewSide before, ReviewSide after, BuildSettings settings) =>
        new Reviewer(before, after, settings.Today).Review().Findings;

    /// <summary>Both, with what comes of files that are the same in both held once: that is nearly all.</summary>
    private static (LoadedSite? Before, LoadedSite? After) Understand(ReviewSource before, ReviewSource after, BuildSettings settings)
    {
        var memory = new SiteMemory();
        return (Of(before.Files, before.Diagnostics), Of(SourceFile.Sharing(after.Files, before.Files), after.Diagnostics));

        LoadedSite? Of(IReadOnlyList<SourceFile> files, DiagnosticBag diagnostics) =>
            files.Count > 0 ? SiteBuild.Understand(files, settings, diagnostics, memory) : null;
    }

    /// <summary>
    /// What the earlier edition states in the later one's templates and words: from the earlier it differs by looks alone, from the later by facts alone.
    /// Null where it cannot be made.
    /// </summary>
    private static Made? Dressed(Made was, Made now, BuildSettings settings)
    {
        if (was is not { Site: { } site, Files: not null } || now is not { Site: { } other, Files: not null })
            return null;
        if (HaveSameLooks(site, other))
            return was;
        return StateTheSame(site, other)
            ? now
            : Made.Of(site with { Looks = other.Looks, Files = other.Files, Templates = other.Templates }, settings, new DiagnosticBag());
    }

    private static ImmutableArray<PageDifference> Examples(ImmutableArray<string> paths, Made was, Made dressed, BuildSettings settings)
    {
        var wanted = LooksFindings.Examples(paths, was.Outline!).ToHashSet(StringComparer.Ordinal);
        var (olds, youngs) = (was.Read(wanted, settings), dressed.Read(wanted, settings));
        return [.. wanted.Order(StringComparer.Ordinal).Select(path => PageDifference.Of(path, olds[path], youngs[path]))];
    }

    private static bool StateTheSame(LoadedSite site, LoadedSite other) =>
        site.Edition == other.Edition && site.Archive.Withheld == other.Archive.Withheld
        && site.Archive.Editions.Select(edition => edition.Header).SequenceEqual(other.Archive.Editions.Select(edition => edition.Header));

    private static bool HaveSameLooks(LoadedSite site, LoadedSite other) =>
        site.Looks.BaseUrl == other.Looks.BaseUrl
        && site.Files.Texts.Select(text => (text.Path, text.Text)).SequenceEqual(other.Files.Texts.Select(text => (text.Path, text.Text)))
        && site.Files.Pictures.Length == other.Files.Pictures.Length
        && site.Files.Pictures.Zip(other.Files.Pictures)
            .All(pair => pair.First.Path == pair.Second.Path && pair.First.Bytes.AsSpan().SequenceEqual(pair.Second.Bytes));

    /// <summary>The paths of files that differ, in ordinal order.</summary>
    public static IEnumerable<string> ChangedSources(IReadOnlyList<SourceFile> before, IReadOnlyList<SourceFile> after)
    {
        var was = before.ToDictionary(file => file.Path, file => file.Bytes, StringComparer.Ordinal);
        var now = after.ToDictionary(file => file.Path, file => file.Bytes, StringComparer.Ordinal);
        return was.Keys.Union(now.Keys).Order(StringComparer.Ordinal)
            .Where(path => !was.TryGetValue(path, out var old) || !now.TryGetValue(path, out var young) || !old.AsSpan().SequenceEqual(young));
    }

    /// <summary>What became of a version. Its plan is not kept: that of a large site is as large as the site.</summary>
    private sealed record Made(LoadedSite? Site, SiteOutline? Outline, FileDigests? Files)
    {
        public static Made Of(LoadedSite? site, BuildSettings settings, DiagnosticBag diagnostics)
        {
            if (site is null)
                return new Made(null, null, null);
            var problems = new DiagnosticBag();
            if (!site.HasPages || SiteBuild.Plan(site, settings, AssetNaming.ByName, problems) is not var (plan, renderer))
            {
                diagnostics.AddAll(problems);
                return new Made(site, null, null);
            }
            var (outline, files) = (new SiteOutline(), new FileDigests());
            foreach (var part in Parts(plan))
            {
                outline.Add(part);
                if (!problems.HasErrors)
                    SiteRenderer.Render(part, part == plan ? renderer : renderer.Of(part), site.Files, files, problems);
            }
            diagnostics.AddAll(problems);
            diagnostics.AddRange(Rendering.Colours.ColourProblems.Of(site.Files));
            return new Made(site, outline, problems.HasErrors ? null : files);
        }

        public ReviewSide Side(ReviewSource source) => new(
            source.Name, source.Commit, Site?.Edition, Site is { HasPages: true } ? Site.Archive : null, Site?.Looks, Outline, Files,
            source.Diagnostics.InOrder());

        /// <summary>Some files made once more, as text.</summary>
        public Dictionary<string, string> Read(IReadOnlySet<string> paths, BuildSettings settings)
        {
            var (plan, renderer) = SiteBuild.Plan(Site!, settings, AssetNaming.ByName, new DiagnosticBag())!.Value;
            var found = new Dictionary<string, string>(StringComparer.Ordinal);
            var buffer = new ArrayBufferWriter<byte>();
            foreach (var part in Parts(plan).TakeWhile(_ => found.Count < paths.Count))
            {
                var maker = part == plan ? renderer : renderer.Of(part);
                foreach (var file in part.DataFiles.Concat(part.Groups.SelectMany(group => group.Files)).Where(file => paths.Contains(file.Path)))
                {
                    buffer.ResetWrittenCount();
                    maker.Write(file, buffer);
                    found[file.Path] = Encoding.UTF8.GetString(buffer.WrittenSpan);
                }
            }
            return found;
        }

        private static IEnumerable<SitePlan> Parts(SitePlan plan) => plan.Editions.Prepend(plan);
    }
}
