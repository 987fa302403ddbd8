using BarometerSite.Desk;
using BarometerSite.Disk;
using BarometerSite.Problems;
using BarometerSite.Rendering;
using BarometerSite.Rendering.Colours;

namespace BarometerSite.Commands.Serving;

/// <summary>
/// Follows the sources of a site: a state for each moment at which they held together, the last of them with complaints for each at which they did not.
/// A state is whole and never changes, so whoever asks for a page gets it of one moment.
/// </summary>
internal sealed class LiveSite : IDisposable
{
    /// <summary>How often to look where the system tells of changes, and where it does not.</summary>
    private static readonly TimeSpan Seldom = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Often = TimeSpan.FromMilliseconds(500);

    private readonly string folder;
    private readonly string address;
    private readonly TextWriter error;
    private readonly SourceWatch watch;
    private readonly SourceReader reader;
    private readonly ChangesSinceCommit changes;
    private readonly CancellationTokenSource stopping = new();
    private readonly SiteMemory memory = new();
    // Versions of an earlier run of the program are others.
    private readonly long started = DateTime.UtcNow.Ticks;
    private readonly Lock gate = new();

    private Task following = Task.CompletedTask;
    private SourceReading? last;
    private (TemplateFiles Files, ImmutableArray<Diagnostic> Problems)? looks;
    private volatile ServedState state;
    private TaskCompletionSource changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int versions;

    /// <param name="address">Where the site is served, with a slash at its end.</param>
    /// <param name="error">Is told what is wrong with the generator itself.</param>
    public LiveSite(string site, string address, Func<SourceWatch, SourceReader> reader, TextWriter error)
    {
        (folder, this.address, this.error) = (Path.GetFullPath(site), address, error);
        watch = new SourceWatch(site);
        this.reader = reader(watch);
        changes = new ChangesSinceCommit(folder, memory);
        state = new ServedState(new DeskState(Version(), folder, [], null, null), null, null, null);
    }

    public ServedState State => state;

    /// <summary>What was read last, whether or not a site could be made of it; null before anything was.</summary>
    public SourceReading? Reading => last;

    /// <summary>Is done as soon as the state is another than when it was asked for.</summary>
    public Task Changed => Volatile.Read(ref changed).Task;

    /// <summary>Reads the sources a first time, then goes on by itself.</summary>
    public void Start()
    {
        Look();
        following = Task.Factory.StartNew(Follow, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        changes.Start(this, stopping.Token);
    }

    public void Dispose()
    {
        stopping.Cancel();
        following.Wait(Seldom);
        changes.Wait(Seldom);
        watch.Dispose();
        stopping.Dispose();
    }

    /// <summary>Adds what was found of a state, if it is still that one.</summary>
    public void Tell(ServedSite site, DeskChanges? found) => Set(
        now => ReferenceEquals(now.Site, site) ? now with { Desk = now.Desk with { Changes = found } } : now);

    private void Follow()
    {
        while (!stopping.IsCancellationRequested)
        {
            watch.Wait(watch.IsTold ? Seldom : Often, stopping.Token);
            if (!stopping.IsCancellationRequested)
                Look();
        }
    }

    // Whatever goes wrong goes wrong with these sources; the next may be better.
    private void Look()
    {
        try
        {
            var reading = reader.Read(stopping.Token);
            if (last is null || !reading.IsSameAs(last))
                Take(last = reading);
        }
        catch (Exception) when (stopping.IsCancellationRequested)
        {
            // The sources are let go of.
        }
        catch (Exception exception)
        {
            error.WriteLine("This is an error in the generator, not in your files. Please report it with the lines below.");
            error.WriteLine(exception);
            var failure = $"An error in the generator, not in your files: {exception.Message}";
            Set(now => now with { Desk = now.Desk with { Version = Version(), Failure = failure } });
        }
    }

    private void Take(SourceReading reading)
    {
        var diagnostics = new DiagnosticBag();
        diagnostics.AddRange(reading.Complaints);
        var made = reading.Settings is { } settings && reading.Files.Count > 0 ? Make(reading, settings with { BaseUrl = address }, diagnostics) : null;
        var complaints = diagnostics.InOrder();
        Set(now => made is null || diagnostics.HasErrors
            ? now with { Desk = now.Desk with { Version = Version(), Complaints = complaints, Failure = null } }
            : new ServedState(new DeskState(Version(), folder, complaints, now.Desk.Changes, null), made, now.Site?.Left, reading));
    }

    private ServedSite? Make(SourceReading reading, BuildSettings settings, DiagnosticBag diagnostics)
    {
        if (SiteBuild.Understand(reading.Files, settings, diagnostics, memory) is not { } site || diagnostics.HasErrors)
            return null;
        if (ServedSite.Of(site, settings, diagnostics, state.Site) is not { } served)
            return null;
        diagnostics.AddRange(LooksProblems(served));
        return served;
    }

    /// <summary>What is wrong with colours and, once there was a site whose templates were others, with templates that are filled in.</summary>
    private ImmutableArray<Diagnostic> LooksProblems(ServedSite served)
    {
        var files = served.Loaded.Files;
        if (looks is not { } known || !known.Files.Texts.SequenceEqual(files.Texts))
            looks = (files, [.. ColourProblems.Of(files), .. looks is null ? [] : served.TryTemplates()]);
        return looks.Value.Problems;
    }

    private void Set(Func<ServedState, ServedState> next)
    {
        lock (gate)
        {
            var now = next(state);
            if (ReferenceEquals(now, state))
                return;
            state = now;
            Interlocked.Exchange(ref changed, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();
        }
    }

    private string Version() => string.Create(CultureInfo.InvariantCulture, $"{started:x}-{Interlocked.Increment(ref versions)}");
}
