using System.Buffers.Binary;

namespace BarometerSite.OpenData.Bundles;

/// <summary>The checksum of ZIP (APPNOTE 4.4.7; ISO 3309): .NET has it only in a package of its own.</summary>
internal static class Crc32
{
    private const uint Polynomial = 0xEDB8_8320;
    private const int Slices = 8;

    // Eight tables, to take eight bytes at a time: a bundle is most of what a build hashes.
    private static readonly uint[][] Tables = MakeTables();

    /// <param name="pieces">Of one file, in their order.</param>
    public static uint Of(ImmutableArray<ReadOnlyMemory<byte>> pieces) => ~pieces.Aggregate(uint.MaxValue, (crc, piece) => Append(crc, piece.Span));

    private static uint Append(uint crc, ReadOnlySpan<byte> bytes)
    {
        for (; bytes.Length >= Slices; bytes = bytes[Slices..])
        {
            var low = BinaryPrimitives.ReadUInt32LittleEndian(bytes) ^ crc;
            crc = Tables[7][(byte)low] ^ Tables[6][(byte)(low >> 8)] ^ Tables[5][(byte)(low >> 16)] ^ Tables[4][low >> 24]
                ^ Tables[3][bytes[4]] ^ Tables[2][bytes[5]] ^ Tables[1][bytes[6]] ^ Tables[0][bytes[7]];
        }
        foreach (var value in bytes)
            crc = Tables[0][(byte)(crc ^ value)] ^ (crc >> 8);
        return crc;
    }

    private static uint[][] MakeTables()
    {
        var tables = new uint[Slices][];
        for (var slice = 0; slice < Slices; slice++)
        {
            tables[slice] = new uint[256];
            for (uint value = 0; value < 256; value++)
                tables[slice][value] = slice == 0 ? OfByte(value) : tables[0][(byte)tables[slice - 1][value]] ^ (tables[slice - 1][value] >> 8);
        }
        return tables;
    }

    private static uint OfByte(uint value)
    {
        for (var bit = 0; bit < 8; bit++)
            value = (value & 1) == 1 ? (value >> 1) ^ Polynomial : value >> 1;
        return value;
    }
}
