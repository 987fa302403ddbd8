using System.Security.Cryptography;

namespace BarometerSite.OpenData;

/// <summary>The bytes of a file of data: made once, and then looked at by all that tell of it.</summary>
internal sealed class MadeFile(ReadOnlyMemory<byte> bytes)
{
    private string? sha256;

    public ReadOnlyMemory<byte> Bytes { get; } = bytes;

    public int Length => Bytes.Length;

    /// <summary>In hexadecimal, in small letters.</summary>
    public string Sha256 => sha256 ??= Convert.ToHexStringLower(SHA256.HashData(Bytes.Span));
}
