namespace BarometerSite.Disk;

/// <summary>Writes a file that was not there: whole, or not at all, whenever the program is killed.</summary>
internal static class NewFile
{
    /// <param name="path">Its folder is made where it is missing.</param>
    /// <exception cref="IOException">The file is there already, or the disk refuses.</exception>
    public static void Write(string path, ReadOnlySpan<byte> bytes) => Write(path, bytes, overwrite: false);

    /// <summary>The same for a file that the program makes, and may have made before.</summary>
    /// <param name="path">Its folder is made where it is missing.</param>
    /// <exception cref="IOException">The disk refuses.</exception>
    public static void Replace(string path, ReadOnlySpan<byte> bytes) => Write(path, bytes, overwrite: true);

    private static void Write(string path, ReadOnlySpan<byte> bytes, bool overwrite)
    {
        var folder = Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        // Hidden, and with an ending that no reader of sources takes: one that a killed program leaves harms nothing.
        var temporary = Path.Combine(folder.FullName, $".{Path.GetFileName(path)}-{Guid.NewGuid():N}.tmp");
        try
        {
            using (var file = File.OpenHandle(temporary, FileMode.CreateNew, FileAccess.Write, preallocationSize: bytes.Length))
            {
                RandomAccess.Write(file, bytes, fileOffset: 0);
                RandomAccess.FlushToDisk(file);
            }

            File.Move(temporary, path, overwrite);
        }
        finally
        {
            File.Delete(temporary);
        }
    }
}
