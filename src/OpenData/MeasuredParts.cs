using System.Security.Cryptography;

namespace BarometerSite.OpenData;

/// <summary>The parts of a file on their way to where it goes, with what is known of it once all have gone.</summary>
internal sealed class MeasuredParts(IEnumerable<ReadOnlyMemory<byte>> parts) : IDisposable
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <summary>Of those that have gone.</summary>
    public long Length { get; private set; }

    /// <summary>To be walked through once.</summary>
    public IEnumerable<ReadOnlyMemory<byte>> All()
    {
        foreach (var part in parts)
        {
            hash.AppendData(part.Span);
            Length += part.Length;
            yield return part;
        }
    }

    /// <summary>Of those that have gone.</summary>
    public byte[] Sha256() => hash.GetCurrentHash();

    public void Dispose() => hash.Dispose();
}
