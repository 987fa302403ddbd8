using System.Security.Cryptography;
using BarometerSite.Rendering;

namespace BarometerSite.Disk;

/// <summary>
/// The notes of builds, one small file for each output folder, in the user's own folder for caches: what a stranger's sources bring along can lie in the
/// output or beside it, and would be believed there. A note is believed only of the folder whose build.json has the digest that it names.
/// </summary>
internal static class BuildNotes
{
    // A path of 32 letters is as good as one of 64.
    private const int NameLength = 32;

    /// <returns>Null where no build of this folder left one that can be read.</returns>
    public static BuildNote? Read(string output)
    {
        try
        {
            return Place(output) is { } path && File.Exists(path) && File.ReadAllLines(path) is [var digest, var madeOf, var pages, var of]
                && of == output && int.TryParse(pages, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
                ? new BuildNote(digest, madeOf, count)
                : null;
        }
        catch (Exception exception) when (OutputException.IsRefusal(exception))
        {
            return null;
        }
    }

    /// <summary>Where it cannot be written, the next build makes all pages anew.</summary>
    public static void Write(string output, BuildNote note)
    {
        try
        {
            if (Place(output) is not { } path)
                return;
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            if (!File.Exists(path))
                DeleteForgotten(Path.GetDirectoryName(path)!);
            File.WriteAllLines(path, [note.ListDigest, note.EditionsMadeOf, note.EditionPages.ToString(CultureInfo.InvariantCulture), output]);
        }
        catch (Exception exception) when (OutputException.IsRefusal(exception))
        {
            // A folder that nobody may write, or a full disk.
        }
    }

    /// <summary>Those of folders that are gone.</summary>
    private static void DeleteForgotten(string notes)
    {
        foreach (var note in Directory.GetFiles(notes))
        {
            if (File.ReadLines(note).LastOrDefault() is not { } output || !Directory.Exists(output))
                File.Delete(note);
        }
    }

    private static string? Place(string output)
    {
        var name = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(output)))[..NameLength];
        return Caches() is { Length: > 0 } folder ? Path.Combine(folder, "barometer", "builds", name) : null;
    }

    /// <summary>By the XDG Base Directory Specification, where a path that is not absolute counts for nothing; elsewhere as the system says.</summary>
    private static string Caches()
    {
        if (OperatingSystem.IsWindows() || OperatingSystem.IsMacOS())
            return Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData);
        if (Environment.GetEnvironmentVariable("XDG_CACHE_HOME") is { } named && Path.IsPathRooted(named))
            return named;
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        return home.Length == 0 ? "" : Path.Combine(home, ".cache");
    }
}
