using System.Collections.Concurrent;
using BarometerSite.Pages;
using BarometerSite.Rendering;

namespace BarometerSite.Review.Pages;

/// <summary>Takes the files of a site and keeps of each only its hash and size: two sites of ten thousand pages are never held in memory.</summary>
internal sealed class FileDigests : IFileSink
{
    private readonly ConcurrentDictionary<string, FileDigest> files = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, FileDigest> Files => files;

    public void Write(string path, ReadOnlySpan<byte> bytes) => Add(path, FileHash.Of(bytes));

    public void Write(string path, ReadOnlySpan<byte> bytes, FileHash hash) => Add(path, hash);

    public void Write(string path, Func<IBufferWriter<byte>, FileHash> write) => Add(path, write(new NullOutput()));

    private void Add(string path, FileHash hash) => files[path] = new FileDigest(hash.Half, checked((int)hash.Bytes));

    /// <summary>The paths of the files that both have and that differ, in ordinal order.</summary>
    public ImmutableArray<string> Differing(FileDigests other) =>
    [
        .. files.Where(file => other.files.TryGetValue(file.Key, out var digest) && digest != file.Value).Select(file => file.Key)
            .Order(StringComparer.Ordinal),
    ];
}

/// <param name="Hash">The first half of its SHA-256.</param>
internal readonly record struct FileDigest(UInt128 Hash, int Bytes);
