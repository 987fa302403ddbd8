using System.Security.Cryptography;

namespace BarometerSite.OpenData;

/// <summary>What is known of a file once it was made: enough to tell of it, and whether a copy of it is whole.</summary>
/// <param name="bytes">How many it has.</param>
internal readonly struct FileHash(byte[] sha256, long bytes)
{
    public byte[] Sha256 => sha256;

    public long Bytes => bytes;

    /// <summary>SHA-256 in hexadecimal, in small letters.</summary>
    public string Hex => Convert.ToHexStringLower(sha256);

    public static FileHash Of(ReadOnlySpan<byte> content) => new(SHA256.HashData(content), content.Length);

    public static FileHash Of(PiecedBuffer content)
    {
        if (content.Pieces is [var only])
            return Of(only.Span);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var piece in content.Pieces)
            hash.AppendData(piece.Span);
        return new FileHash(hash.GetCurrentHash(), content.Length);
    }
}
