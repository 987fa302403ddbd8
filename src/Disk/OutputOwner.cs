using System.IO.Enumeration;
using System.Security.Cryptography;
using BarometerSite.Rendering;

namespace BarometerSite.Disk;

/// <summary>Tells whether a folder may be replaced: it is empty, or build.json at its root says that this program made everything in it.</summary>
internal static class OutputOwner
{
    // What file managers leave behind when somebody looks into a folder.
    private static readonly string[] Droppings = [".DS_Store", "Thumbs.db", "desktop.ini", ".directory"];

    // A site of as many files as there may be sources lists them in a tenth of it.
    private const int MostBytes = 64 * 1024 * 1024;

    /// <summary>Whether a file has a name that file managers give to theirs.</summary>
    public static bool IsDropping(string name) => Droppings.Contains(name);

    /// <returns>A path below the folder that this program did not make, or null if there is none.</returns>
    /// <param name="known">Its list, where it was read before.</param>
    public static string? FindForeign(string folder, BuiltList? known = null)
    {
        if (ReadList(folder, known) is not { Files: var files })
            return Directory.EnumerateFileSystemEntries(folder).Select(entry => Path.GetFileName(entry)).Order(StringComparer.Ordinal).FirstOrDefault();
        return Files(folder).Where(path => path != BuildList.FileName && !files.ContainsKey(path) && !IsDropping(Path.GetFileName(path)))
            .Min(StringComparer.Ordinal);
    }

    /// <summary>All that is no folder, by its path below; a link is one thing, wherever it leads.</summary>
    private static FileSystemEnumerable<string> Files(string folder)
    {
        var below = Path.TrimEndingDirectorySeparator(folder).Length + 1;
        return new FileSystemEnumerable<string>(
            folder,
            (ref entry) => entry.ToFullPath()[below..].Replace(Path.DirectorySeparatorChar, '/'),
            new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false })
        {
            ShouldIncludePredicate = (ref entry) => !IsFolder(ref entry),
            ShouldRecursePredicate = (ref entry) => IsFolder(ref entry),
        };

        static bool IsFolder(ref FileSystemEntry entry) => entry.IsDirectory && !entry.Attributes.HasFlag(FileAttributes.ReparsePoint);
    }

    /// <summary>What build.json says of a folder; null if there is no such file or another program wrote it.</summary>
    /// <param name="known">Is given back if the file still says the same.</param>
    public static BuiltList? ReadList(string folder, BuiltList? known = null)
    {
        var path = Path.Combine(folder, BuildList.FileName);
        try
        {
            if (!FileKind.IsOrdinary(path) || new FileInfo(path).Length > MostBytes)
                return null;
            var json = File.ReadAllBytes(path);
            return known is not null && Convert.ToHexStringLower(SHA256.HashData(json)) == known.Digest ? known : BuildListReader.Read(json);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }
}
