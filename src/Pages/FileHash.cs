using System.Security.Cryptography;

namespace BarometerSite.Pages;

/// <summary>What is known of a file once it was made: enough to tell of it, and whether a copy of it is whole.</summary>
/// <param name="bytes">How many it has.</param>
internal readonly struct FileHash(byte[] sha256, long bytes)
{
    public byte[] Sha256 => sha256;

    public long Bytes => bytes;

    /// <summary>SHA-256 in hexadecimal, in small letters.</summary>
    public string Hex => Convert.ToHexStringLower(sha256);

    public static FileHash Of(ReadOnlySpan<byte> content) => new(SHA256.HashData(content), content.Length);

    /// <param name="pieces">Of one file, in their order.</param>
    public static FileHash Of(ImmutableArray<ReadOnlyMemory<byte>> pieces)
    {
        if (pieces is [var only])
            return Of(only.Span);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var piece in pieces)
            hash.AppendData(piece.Span);
        return new FileHash(hash.GetCurrentHash(), pieces.Sum(piece => (long)piece.Length));
    }
}
