using System.Buffers.Binary;
using System.IO.Hashing;

namespace BarometerSite.OpenData.Bundles;

/// <summary>
/// A ZIP file (PKWARE APPNOTE 6.3) whose entries are stored as they are, all of one fixed time: the same bytes on every machine. .NET's own writer
/// would note in each entry which system it ran on, and compressors differ from version to version.
/// </summary>
internal sealed class StoredZip(IBufferWriter<byte> output)
{
    private const ushort Version = 20;
    private const ushort VersionOf64 = 45;

    /// <summary>Names are UTF-8 (4.4.4, bit 11).</summary>
    private const ushort Utf8Names = 1 << 11;

    /// <summary>1 January 1980, the first day that the form can tell.</summary>
    private const uint FirstDay = 0x0021_0000;

    private const ushort Most16 = ushort.MaxValue;

    private readonly List<(byte[] Name, uint Crc, uint Length, uint Offset)> entries = [];

    // Sent on in one piece, since each is hashed on its way.
    private readonly ArrayBufferWriter<byte> numbers = new();
    private uint written;

    /// <exception cref="OverflowException">The file would be longer than four gigabytes.</exception>
    public void Add(string name, PiecedBuffer content)
    {
        var entry = (Name: Encoding.UTF8.GetBytes(name), Crc: Checksum(content), Length: checked((uint)content.Length), Offset: written);
        entries.Add(entry);
        Number32(0x0403_4b50);
        Common(entry.Name, entry.Crc, entry.Length);
        numbers.Write(entry.Name);
        Send();
        content.CopyTo(output);
        written = checked(written + entry.Length);
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
        foreach (var (name, crc, length, offset) in entries)
        {
            Number32(0x0201_4b50);
            Number16(Version);
            Common(name, crc, length);
            // Comment, disk, attributes inside and outside.
            Number16(0);
            Number16(0);
            Number16(0);
            Number32(0);
            Number32(offset);
            numbers.Write(name);
            Send();
        }
        var size = written - start;
        if (entries.Count >= Most16)
            Finish64(start, size);
        Number32(0x0605_4b50);
        Number32(0);
        var count = (ushort)Math.Min(entries.Count, Most16);
        Number16(count);
        Number16(count);
        Number32(size);
        Number32(start);
        Number16(0);
        Send();
    }

    /// <summary>More entries than sixteen bits count (4.3.14, 4.3.15).</summary>
    private void Finish64(uint start, uint size)
    {
        var end = written;
        Number32(0x0606_4b50);
        Number64(44);
        Number16(VersionOf64);
        Number16(VersionOf64);
        Number64(0);
        Number64((ulong)entries.Count);
        Number64((ulong)entries.Count);
        Number64(size);
        Number64(start);
        Number32(0x0706_4b50);
        Number32(0);
        Number64(end);
        Number32(1);
    }

    // What an entry and its line in the directory say alike (4.3.7, 4.3.12).
    private void Common(byte[] name, uint crc, uint length)
    {
        Number16(Version);
        Number16(Utf8Names);
        Number16(0);
        Number32(FirstDay);
        Number32(crc);
        Number32(length);
        Number32(length);
        Number16((ushort)name.Length);
        Number16(0);
    }

    private void Number16(ushort number)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(numbers.GetSpan(sizeof(ushort)), number);
        numbers.Advance(sizeof(ushort));
    }

    private void Number32(uint number)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(numbers.GetSpan(sizeof(uint)), number);
        numbers.Advance(sizeof(uint));
    }

    private void Number64(ulong number)
    {
        BinaryPrimitives.WriteUInt64LittleEndian(numbers.GetSpan(sizeof(ulong)), number);
        numbers.Advance(sizeof(ulong));
    }

    private void Send()
    {
        output.Write(numbers.WrittenSpan);
        written = checked(written + (uint)numbers.WrittenCount);
        numbers.ResetWrittenCount();
    }
}
