using System.Security.Cryptography;
using BarometerSite.Pages;

namespace BarometerSite.Rendering;

/// <summary>Passes the bytes of a file on, and knows their hash once all have gone. For large pieces: each is hashed by itself.</summary>
internal sealed class HashedOutput(IBufferWriter<byte> inner) : IBufferWriter<byte>, IDisposable
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private Memory<byte> next;
    private long bytes;

    /// <summary>Of what has gone.</summary>
    public FileHash Hash => FileHash.Of(hash, bytes);

    /// <summary>Writes a file, and tells its hash.</summary>
    public static FileHash Write(IBufferWriter<byte> output, Action<IBufferWriter<byte>> write)
    {
        using var hashed = new HashedOutput(output);
        write(hashed);
        return hashed.Hash;
    }

    public void Advance(int count)
    {
        hash.AppendData(next.Span[..count]);
        next = next[count..];
        bytes += count;
        inner.Advance(count);
    }

    public Memory<byte> GetMemory(int sizeHint = 0) => next = inner.GetMemory(sizeHint);

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    public void Dispose() => hash.Dispose();
}
