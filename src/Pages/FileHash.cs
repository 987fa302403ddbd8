using System.Buffers.Binary;
using System.Security.Cryptography;

namespace BarometerSite.Pages;

/// <summary>What is known of a file once it was made: enough to tell of it, and whether a copy of it is whole.</summary>
internal readonly struct FileHash
{
    /// <summary>Characters of <see cref="Hex"/>.</summary>
    public const int HexLength = 2 * SHA256.HashSizeInBytes;

    private const int HalfSize = SHA256.HashSizeInBytes / 2;

    private readonly UInt128 first;
    private readonly UInt128 last;

    // A build keeps one of these for each file, so its halves are numbers and no array.
    private FileHash(ReadOnlySpan<byte> sha256, long bytes)
    {
        first = BinaryPrimitives.ReadUInt128BigEndian(sha256);
        last = BinaryPrimitives.ReadUInt128BigEndian(sha256[HalfSize..]);
        Bytes = bytes;
    }

    /// <summary>How many the file has.</summary>
    public long Bytes { get; }

    /// <summary>SHA-256 in hexadecimal, in small letters.</summary>
    public string Hex
    {
        get
        {
            Span<byte> hex = stackalloc byte[HexLength];
            WriteHex(hex);
            return Encoding.ASCII.GetString(hex);
        }
    }

    /// <summary>Writes <see cref="Hex"/>.</summary>
    /// <param name="hex">With room for <see cref="HexLength"/> bytes.</param>
    public void WriteHex(Span<byte> hex)
    {
        Span<byte> sha256 = stackalloc byte[SHA256.HashSizeInBytes];
        BinaryPrimitives.WriteUInt128BigEndian(sha256, first);
        BinaryPrimitives.WriteUInt128BigEndian(sha256[HalfSize..], last);
        Convert.TryToHexStringLower(sha256, hex, out _);
    }

    /// <summary>The first half of the SHA-256: enough to tell the files of two sites apart.</summary>
    public UInt128 Half => first;

    public static FileHash Of(ReadOnlySpan<byte> content)
    {
        Span<byte> sha256 = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(content, sha256);
        return new FileHash(sha256, content.Length);
    }

    /// <param name="pieces">Of one file, in their order.</param>
    public static FileHash Of(ImmutableArray<ReadOnlyMemory<byte>> pieces)
    {
        if (pieces is [var only])
            return Of(only.Span);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var piece in pieces)
            hash.AppendData(piece.Span);
        return Of(hash, pieces.Sum(piece => (long)piece.Length));
    }

    /// <param name="hash">SHA-256 of all that the file holds.</param>
    /// <param name="bytes">How many that are.</param>
    public static FileHash Of(IncrementalHash hash, long bytes)
    {
        Span<byte> sha256 = stackalloc byte[SHA256.HashSizeInBytes];
        hash.GetCurrentHash(sha256);
        return new FileHash(sha256, bytes);
    }
}
