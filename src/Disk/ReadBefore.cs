using System.Collections.Concurrent;
using BarometerSite.Sources;

namespace BarometerSite.Disk;

/// <summary>
/// The files of a site as they were read the last time, so that only what has changed since is read again. One that has not is the same object as then.
/// </summary>
internal sealed class ReadBefore
{
    /// <summary>File systems tell times in steps, the coarsest of two seconds (FAT): what changed so shortly before it was read may change unseen.</summary>
    private static readonly TimeSpan Step = TimeSpan.FromSeconds(2);

    private readonly ConcurrentDictionary<string, Known> files = new(StringComparer.Ordinal);

    /// <summary>What was read, if the file seems the same.</summary>
    /// <param name="place">Where it lies.</param>
    public SourceFile? Find(string path, string place) =>
        files.TryGetValue(path, out var known) && known.IsSettled && new FileInfo(place) is var now && known.Is(now) ? known.File : null;

    /// <summary>Keeps what was just read.</summary>
    /// <param name="changed">When it last changed, as told before it was read.</param>
    /// <returns>What was kept before, if its bytes are the same.</returns>
    public SourceFile Keep(SourceFile file, DateTime changed)
    {
        var same = files.TryGetValue(file.Path, out var known) && known.File.Bytes.AsSpan().SequenceEqual(file.Bytes) ? known.File : file;
        files[file.Path] = new Known(same, changed, changed + Step < DateTime.UtcNow);
        return same;
    }

    /// <summary>Will read these again, whatever their times say; all of them where nothing is named.</summary>
    public void Doubt(IReadOnlyCollection<string>? paths)
    {
        foreach (var path in paths ?? [.. files.Keys])
        {
            if (files.TryGetValue(path, out var known))
                files[path] = known with { IsSettled = false };
        }
    }

    /// <summary>Lets go of files that are no more.</summary>
    public void KeepOnly(IEnumerable<SourceFile> all)
    {
        var paths = all.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var path in files.Keys.Where(path => !paths.Contains(path)))
            files.TryRemove(path, out _);
    }

    private sealed record Known(SourceFile File, DateTime Changed, bool IsSettled)
    {
        public bool Is(FileInfo now) => now.Exists && now.Length == File.Bytes.Length && now.LastWriteTimeUtc == Changed;
    }
}
