using System.Security.Cryptography;

namespace BarometerSite.OpenData;

/// <summary>A file of data, as all that tell of it see it.</summary>
internal sealed class MadeFile
{
    private readonly Func<ReadOnlyMemory<byte>> bytes;
    private string? sha256;

    private MadeFile(Func<ReadOnlyMemory<byte>> bytes, long length) => (this.bytes, Length) = (bytes, length);

    /// <summary>Made anew at each question where they are not kept.</summary>
    public ReadOnlyMemory<byte> Bytes => bytes();

    public long Length { get; }

    /// <summary>In hexadecimal, in small letters.</summary>
    public string Sha256 => sha256 ??= Convert.ToHexStringLower(SHA256.HashData(Bytes.Span));

    public static MadeFile Kept(ReadOnlyMemory<byte> bytes) => new(() => bytes, bytes.Length);

    /// <param name="again">Makes the same bytes.</param>
    public static MadeFile Given(long length, ReadOnlySpan<byte> sha256, Func<ReadOnlyMemory<byte>> again) =>
        new(again, length) { sha256 = Convert.ToHexStringLower(sha256) };
}
