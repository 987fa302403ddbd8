using System.Text;

namespace BarometerSite.Tests.Importing;

/// <summary>A workbook as Excel 97 saved it: BIFF8 records (MS-XLS) in a compound file (MS-CFB) of one FAT sector, one directory sector and a stream.</summary>
internal static class OldWorkbook
{
    private const int Sector = 512;
    private const int EndOfChain = -2;

    public static byte[] Of(string sheet, params object[][] rows)
    {
        var stream = Records(sheet, rows);
        // Shorter ones would belong in a stream of small sectors.
        Array.Resize(ref stream, Math.Max(4096, (stream.Length + Sector - 1) / Sector * Sector));
        var sectors = stream.Length / Sector;
        using var file = new MemoryStream();
        using var writer = new BinaryWriter(file);
        writer.Write([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]);
        writer.Write(new byte[16]);
        writer.Write((ushort)0x3E);
        writer.Write((ushort)3);
        writer.Write((ushort)0xFFFE);
        writer.Write((ushort)9);
        writer.Write((ushort)6);
        writer.Write(new byte[10]);
        foreach (var number in new[] { 1, 1, 0, 4096, EndOfChain, 0, EndOfChain, 0, 0 })
            writer.Write(number);
        for (var at = 1; at < 109; at++)
            writer.Write(-1);
        // The FAT: itself, the directory, the stream.
        writer.Write(-3);
        writer.Write(EndOfChain);
        for (var at = 0; at < 126; at++)
            writer.Write(at >= sectors ? -1 : at == sectors - 1 ? EndOfChain : at + 3);
        Entry(writer, "Root Entry", 5, child: 1, EndOfChain, 0);
        Entry(writer, "Workbook", 2, child: -1, 2, stream.Length);
        writer.Write(new byte[256]);
        writer.Write(stream);
        return file.ToArray();
    }

    private static void Entry(BinaryWriter writer, string name, byte kind, int child, int start, int length)
    {
        var letters = Encoding.Unicode.GetBytes(name + "\0");
        writer.Write(letters);
        writer.Write(new byte[64 - letters.Length]);
        writer.Write((ushort)letters.Length);
        writer.Write(kind);
        writer.Write((byte)1);
        writer.Write(-1);
        writer.Write(-1);
        writer.Write(child);
        writer.Write(new byte[36]);
        writer.Write(start);
        writer.Write((long)length);
    }

    private static byte[] Records(string sheet, object[][] rows)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        Record(writer, 0x0809, Begin(5));
        var nameLength = 8 + sheet.Length;
        // Behind this record and the end of the workbook's own ones.
        Record(writer, 0x0085, [.. BitConverter.GetBytes(20 + 4 + nameLength + 4), 0, 0, (byte)sheet.Length, 0, .. Encoding.Latin1.GetBytes(sheet)]);
        Record(writer, 0x000A, []);
        Record(writer, 0x0809, Begin(16));
        for (var row = 0; row < rows.Length; row++)
        {
            for (var column = 0; column < rows[row].Length; column++)
            {
                byte[] place = [.. BitConverter.GetBytes((ushort)row), .. BitConverter.GetBytes((ushort)column), 0, 0];
                if (rows[row][column] is double number)
                    Record(writer, 0x0203, [.. place, .. BitConverter.GetBytes(number)]);
                else
                {
                    var text = (string)rows[row][column];
                    Record(writer, 0x0204, [.. place, .. BitConverter.GetBytes((ushort)text.Length), 1, .. Encoding.Unicode.GetBytes(text)]);
                }
            }
        }

        Record(writer, 0x000A, []);
        return stream.ToArray();
    }

    private static byte[] Begin(byte kind) => [0, 6, kind, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];

    private static void Record(BinaryWriter writer, ushort id, byte[] content)
    {
        writer.Write(id);
        writer.Write((ushort)content.Length);
        writer.Write(content);
    }
}
