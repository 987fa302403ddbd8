using BarometerSite.Desk;
using BarometerSite.Disk;
using BarometerSite.Problems;
using BarometerSite.Rendering;
using BarometerSite.Review;

namespace BarometerSite.Commands.Serving;

/// <summary>
/// Says of each state of the sources what readers would see change against the last commit: what is stated and written, and where it stands. It takes
/// longer than to make a page, so it comes after.
/// </summary>
internal sealed class ChangesSinceCommit(string site)
{
    private Task working = Task.CompletedTask;
    private (string Commit, DateOnly Today, ReviewSource Source, ReviewSide Side)? committed;
    private int number;

    public void Start(LiveSite live, CancellationToken stopping) =>
        working = Task.Factory.StartNew(() => Follow(live, stopping), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    public void Wait(TimeSpan patience) => working.Wait(patience);

    private void Follow(LiveSite live, CancellationToken stopping)
    {
        ServedSite? done = null;
        while (!stopping.IsCancellationRequested)
        {
            var changed = live.Changed;
            if (live.State is { Site: { } now, Reading: { } reading } && !ReferenceEquals(now, done))
            {
                done = now;
                live.Tell(now, Find(now, reading));
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

    // What is wrong with the last commit, or with git, is no reason to keep anybody from the preview.
    private DeskChanges? Find(ServedSite now, SourceReading reading)
    {
        if (reading is not { Head.Commit: { } commit, Settings: { } settings })
            return null;
        try
        {
            var (source, before) = Committed(commit, settings);
            var after = new ReviewSource("the working tree", Commit: null, reading.Files, new DiagnosticBag());
            var side = ReviewBuild.Outline(after, now.Loaded, settings);
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

    private (ReviewSource Source, ReviewSide Side) Committed(string commit, BuildSettings settings)
    {
        if (committed is not { } known || known.Commit != commit || known.Today != settings.Today)
        {
            var diagnostics = new DiagnosticBag();
            var source = new ReviewSource("HEAD", commit, GitRevision.Read(site, commit, diagnostics), diagnostics);
            var loaded = source.Files.Count == 0 ? null : SiteBuild.Understand(source.Files, settings, diagnostics);
            committed = known = (commit, settings.Today, source, ReviewBuild.Outline(source, loaded, settings));
        }
        return (known.Source, known.Side);
    }
}
