using System.IO.Compression;

namespace BarometerSite.Tests.OpenData;

/// <summary>A ZIP file as .NET reads it, which checks lengths and checksums.</summary>
internal static class ZipFile
{
    public static Dictionary<string, byte[]> Read(byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes));
        return zip.Entries.ToDictionary(entry => entry.FullName, Content, StringComparer.Ordinal);
    }

    private static byte[] Content(ZipArchiveEntry entry)
    {
        using var content = entry.Open();
        using var copy = new MemoryStream();
        content.CopyTo(copy);
        return copy.ToArray();
    }
}
