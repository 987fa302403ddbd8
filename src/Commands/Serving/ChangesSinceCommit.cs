using BarometerSite.Desk;
using BarometerSite.Disk;
using BarometerSite.Pages;
using BarometerSite.Problems;
using BarometerSite.Rendering;
using BarometerSite.Review;
using BarometerSite.Review.Pages;
using BarometerSite.Sources;

namespace BarometerSite.Commands.Serving;

/// <summary>
/// Says of each state of the sources what readers would see change against the last commit: what is stated and written, and where it stands. It takes
/// longer than to make a page, so it comes after.
/// </summary>
/// <param name="memory">Of the site as it is followed.</param>
internal sealed class ChangesSinceCommit(string site, SiteMemory memory)
{
    /// <summary>Whoever saved looks at the page first, and may save again.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(150);

    private Task working = Task.CompletedTask;
    private (string Commit, DateOnly Today, ReviewSource Source, ReviewSide Side)? committed;
    private (SitePlan Plan, SiteOutline Outline)? outlined;
    private int number;

    public void Start(LiveSite live, CancellationToken stopping) =>
        working = Task.Factory.StartNew(() => Follow(live, stopping), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    public void Wait(TimeSpan patience) => working.Wait(patience);

    private void Follow(LiveSite live, CancellationToken stopping)
    {
        ServedSite? done = null;
        while (!stopping.IsCancellationRequested)
        {
            stopping.WaitHandle.WaitOne(Pause);
            var changed = live.Changed;
            if (live.State is { Site: { } now, Reading: { } reading } && !ReferenceEquals(now, done))
            {
                done = now;
                live.Tell(now, Find(now, reading));
                GiveBack();
            }
            try
            {
                changed.Wait(stopping);
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }

    // The plan of a large site and what it was compared with are soon of no use, and yet outlive many a look for what is: at ten thousand pages that is
    // half of all memory, for a sixth of a second's work.
    private static void GiveBack() => GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);

    // What is wrong with the last commit, or with git, is no reason to keep anybody from the preview.
    private DeskChanges? Find(ServedSite now, SourceReading reading)
    {
        if (reading.Head.Commit is not { } commit)
            return null;
        // With the address of the preview on both sides, so that it makes no difference.
        var settings = now.Settings;
        try
        {
            var after = new ReviewSource("the working tree", Commit: null, reading.Files, new DiagnosticBag());
            var side = ReviewBuild.Outline(after, now.Loaded, Outline(now.Plan));
            var (source, before) = Committed(commit, settings, reading.Files);
            return new DeskChanges(
                commit, [.. ReviewBuild.Findings(before, side, settings).Where(IsSeen)],
                [.. ReviewBuild.ChangedSources(source.Files, after.Files).Where(path => path.StartsWith(TemplateFiles.Folder, StringComparison.Ordinal))])
            {
                Number = ++number,
            };
        }
        catch (Exception exception) when (OutputException.IsRefusal(exception))
        {
            return null;
        }
    }

    // Complaints stand on the desk by themselves.
    private static bool IsSeen(Finding finding) => finding.Kind is not (FindingKind.Complaints or FindingKind.Mended);

    /// <param name="files">Of the working tree: what is the same in both is held once.</param>
    private (ReviewSource Source, ReviewSide Side) Committed(string commit, BuildSettings settings, IReadOnlyList<SourceFile> files)
    {
        if (committed is not { } known || known.Commit != commit || known.Today != settings.Today)
        {
            var diagnostics = new DiagnosticBag();
            var there = SourceFile.Sharing(GitRevision.Read(site, commit, diagnostics), files);
            var source = new ReviewSource("HEAD", commit, there, diagnostics);
            var loaded = there.IsEmpty ? null : SiteBuild.Understand(there, settings, diagnostics, new SiteMemory(memory));
            var before = outlined is { Plan: var other } ? new PlanBefore(other) : null;
            var plan = loaded is { HasPages: true } ? SiteBuild.Plan(loaded, settings, AssetNaming.ByName, diagnostics, before)?.Plan : null;
            committed = known = (commit, settings.Today, source, ReviewBuild.Outline(source, loaded, plan is null ? null : SiteOutline.Apart(plan)));
        }
        return (known.Source, known.Side);
    }

    /// <summary>Each plan has a hundred thousand files at ten thousand pages, and hardly ever others than the last one.</summary>
    private SiteOutline Outline(SitePlan plan)
    {
        var alike = outlined is { Plan: var last, Outline: var known } && new PlanBefore(last).HasFilesOf(plan) ? known : null;
        outlined = (plan, SiteOutline.Of(plan, alike));
        return outlined.Value.Outline;
    }
}
