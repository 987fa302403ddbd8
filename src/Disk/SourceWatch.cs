using System.Diagnostics;

namespace BarometerSite.Disk;

/// <summary>
/// Notices that something may have changed among the sources of a site. What the system tells may be incomplete (a network drive, too many at once, a
/// folder that was replaced), so whoever waits is woken from time to time in any case, and looks.
/// </summary>
internal sealed class SourceWatch : IDisposable
{
    // Thousands of files at once, as a checkout changes them; the most that Windows allows on a network drive.
    private const int BufferBytes = 64 * 1024;

    private readonly string site;
    private readonly FileSystemWatcher? top;
    private readonly List<FileSystemWatcher> folders = [];
    private readonly AutoResetEvent something = new(initialState: false);
    private readonly Lock gate = new();
    private HashSet<string>? named = new(StringComparer.Ordinal);
    private long count;
    private long last = Stopwatch.GetTimestamp();
    private bool isOver;

    public SourceWatch(string site)
    {
        this.site = Path.GetFullPath(site);
        top = Watch(this.site, isDeep: false);
        WatchFolders();
    }

    /// <summary>Whether the system tells anything at all.</summary>
    public bool IsTold => top is not null;

    /// <summary>Goes up with all that is told.</summary>
    public long Count => Interlocked.Read(ref count);

    public TimeSpan SinceLast => Stopwatch.GetElapsedTime(Interlocked.Read(ref last));

    /// <summary>Until something is told, or long enough has passed, or somebody wants an end.</summary>
    public void Wait(TimeSpan patience, CancellationToken stopping) => WaitHandle.WaitAny([something, stopping.WaitHandle], patience);

    /// <summary>Wakes whoever waits.</summary>
    public void Wake() => something.Set();

    /// <summary>The paths that were told since it was last asked, below the site's folder with <c>/</c>; null where some may have been lost.</summary>
    public IReadOnlyCollection<string>? TakeNamed()
    {
        lock (gate)
        {
            var taken = named;
            named = new HashSet<string>(StringComparer.Ordinal);
            return taken;
        }
    }

    public void Dispose()
    {
        lock (gate)
        {
            isOver = true;
            foreach (var watcher in folders)
                watcher.Dispose();
        }
        top?.Dispose();
        something.Dispose();
    }

    private FileSystemWatcher? Watch(string folder, bool isDeep)
    {
        FileSystemWatcher? watcher = null;
        try
        {
            watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = isDeep, InternalBufferSize = BufferBytes };
            watcher.Changed += (_, change) => Tell(change.FullPath);
            watcher.Created += (_, change) => Tell(change.FullPath);
            watcher.Deleted += (_, change) => Tell(change.FullPath);
            watcher.Renamed += (_, change) =>
            {
                Tell(change.OldFullPath);
                Tell(change.FullPath);
            };
            watcher.Error += (_, _) => Tell(null);
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            // Gone meanwhile, or no more may be watched on this machine.
            watcher?.Dispose();
            return null;
        }
    }

    private void WatchFolders()
    {
        lock (gate)
        {
            if (isOver)
                return;
            foreach (var watcher in folders)
                watcher.Dispose();
            folders.Clear();
            folders.AddRange(SourceFolder.Folders.Select(folder => Path.Combine(site, folder)).Where(Directory.Exists)
                .Select(folder => Watch(folder, isDeep: true)).OfType<FileSystemWatcher>());
        }
    }

    /// <param name="place">Null where it is not known.</param>
    private void Tell(string? place)
    {
        var path = place is null ? null : Path.GetRelativePath(site, place).Replace('\\', '/');
        var isFolder = path is not null && SourceFolder.Folders.Contains(path);
        // Beside the sources lie other things, such as the site that a build makes.
        if (path is not null && path != SourceFolder.SiteFile && !isFolder && !path.Contains('/', StringComparison.Ordinal))
            return;
        if (isFolder || path is null)
            WatchFolders();
        lock (gate)
        {
            if (isOver)
                return;
            if (path is null)
                named = null;
            else
                named?.Add(path);
            Interlocked.Increment(ref count);
            Interlocked.Exchange(ref last, Stopwatch.GetTimestamp());
            something.Set();
        }
    }
}
