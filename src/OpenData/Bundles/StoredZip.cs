using System.Buffers.Binary;
using System.IO.Hashing;

namespace BarometerSite.OpenData.Bundles;

/// <summary>
/// A ZIP file (PKWARE APPNOTE 6.3) whose entries are stored as they are, all of one fixed time: the same bytes on every machine. .NET's own writer
/// would note in each entry which system it ran on, and compressors differ from version to version.
/// </summary>
internal sealed class StoredZip(IBufferWriter<byte> output) : IDisposable
{
    private const ushort Version = 20;
    private const ushort VersionOf64 = 45;

    /// <summary>Names are UTF-8 (4.4.4, bit 11).</summary>
    private const ushort Utf8Names = 1 << 11;

    /// <summary>1 January 1980, the first day that the form can tell.</summary>
    private const uint FirstDay = 0x0021_0000;

    private const ushort Most16 = ushort.MaxValue;

    /// <summary>Bytes of what an entry and its line in the directory say alike, between their signature and the name (4.3.7, 4.3.12).</summary>
    private const int Common = 26;

    // Sent on in one piece, since each is hashed on its way.
    private readonly ArrayBufferWriter<byte> header = new();

    // Ends the file.
    private readonly PiecedBuffer directory = new();
    private int count;
    private uint written;

    /// <exception cref="OverflowException">The file would be longer than four gigabytes.</exception>
    public void Add(string name, PiecedBuffer content)
    {
        var (crc, length, offset) = (Checksum(content), checked((uint)content.Length), written);
        Number32(header, 0x0403_4b50);
        Number16(header, Version);
        Number16(header, Utf8Names);
        Number16(header, 0);
        Number32(header, FirstDay);
        Number32(header, crc);
        Number32(header, length);
        Number32(header, length);
        Number16(header, (ushort)Encoding.UTF8.GetByteCount(name));
        Number16(header, 0);
        Encoding.UTF8.GetBytes(name, header);
        List(header.WrittenSpan[sizeof(uint)..], offset);
        Send();
        content.CopyTo(output);
        written = checked(written + length);
    }

    private void List(ReadOnlySpan<byte> entry, uint offset)
    {
        count++;
        Number32(directory, 0x0201_4b50);
        Number16(directory, Version);
        directory.Write(entry[..Common]);
        // Comment, disk, attributes inside and outside.
        Number16(directory, 0);
        Number16(directory, 0);
        Number16(directory, 0);
        Number32(directory, 0);
        Number32(directory, offset);
        directory.Write(entry[Common..]);
    }

    // APPNOTE 4.4.7.
    private static uint Checksum(PiecedBuffer content)
    {
        var crc = new Crc32();
        foreach (var piece in content.Pieces)
            crc.Append(piece.Span);
        return crc.GetCurrentHashAsUInt32();
    }

    /// <summary>Ends the file with its directory.</summary>
    public void Finish()
    {
        var start = written;
        directory.CopyTo(output);
        written = checked(written + (uint)directory.Length);
        var size = written - start;
        if (count >= Most16)
            Finish64(start, size);
        Number32(header, 0x0605_4b50);
        Number32(header, 0);
        var shown = (ushort)Math.Min(count, Most16);
        Number16(header, shown);
        Number16(header, shown);
        Number32(header, size);
        Number32(header, start);
        Number16(header, 0);
        Send();
    }

    public void Dispose() => directory.Dispose();

    /// <summary>More entries than sixteen bits count (4.3.14, 4.3.15).</summary>
    private void Finish64(uint start, uint size)
    {
        var end = written;
        Number32(header, 0x0606_4b50);
        Number64(header, 44);
        Number16(header, VersionOf64);
        Number16(header, VersionOf64);
        Number64(header, 0);
        Number64(header, (ulong)count);
        Number64(header, (ulong)count);
        Number64(header, size);
        Number64(header, start);
        Number32(header, 0x0706_4b50);
        Number32(header, 0);
        Number64(header, end);
        Number32(header, 1);
    }

    private static void Number16(IBufferWriter<byte> place, ushort number)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(place.GetSpan(sizeof(ushort)), number);
        place.Advance(sizeof(ushort));
    }

    private static void Number32(IBufferWriter<byte> place, uint number)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(place.GetSpan(sizeof(uint)), number);
        place.Advance(sizeof(uint));
    }

    private static void Number64(IBufferWriter<byte> place, ulong number)
    {
        BinaryPrimitives.WriteUInt64LittleEndian(place.GetSpan(sizeof(ulong)), number);
        place.Advance(sizeof(ulong));
    }

    private void Send()
    {
        output.Write(header.WrittenSpan);
        written = checked(written + (uint)header.WrittenCount);
        header.ResetWrittenCount();
    }
}
