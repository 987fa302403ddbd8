using System.Collections.Concurrent;
using BarometerSite.Rendering;

namespace BarometerSite.Tests.Rendering;

/// <summary>Takes the files of a site; none may come twice.</summary>
internal sealed class SinkInMemory : IFileSink
{
    public ConcurrentDictionary<string, byte[]> Files { get; } = new(StringComparer.Ordinal);

    public void Write(string path, ReadOnlySpan<byte> bytes) => Assert.True(Files.TryAdd(path, bytes.ToArray()), $"{path} is written twice.");
}
