using System.Collections.Concurrent;
using BarometerSite.Rendering;

namespace BarometerSite.Tests.Cases;

/// <summary>Keeps the files of a site in memory.</summary>
internal sealed class RecordingSink : IFileSink
{
    private readonly ConcurrentDictionary<string, byte[]> files = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, byte[]> Files => files;

    public void Write(string path, ReadOnlySpan<byte> bytes) => Assert.True(files.TryAdd(path, bytes.ToArray()), $"{path} is written twice.");
}
