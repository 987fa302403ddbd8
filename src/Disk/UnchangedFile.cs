using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace BarometerSite.Disk;

/// <summary>
/// A file of the site before whose bytes the new site needs again: it gets a second name instead of a copy, which costs the file system a third and keeps
/// the time at which it last changed. What it holds is read and compared, so that whatever happened to it since, the new site has the right bytes.
/// </summary>
internal static partial class UnchangedFile
{
    private const int BufferLength = 64 * 1024;

    /// <param name="before">Where it would lie.</param>
    /// <param name="name">The new name; nothing has it yet.</param>
    /// <returns>False if there is none with these bytes, or it cannot have two names here; nothing has happened then.</returns>
    public static bool TryKeep(string before, string name, ReadOnlySpan<byte> bytes)
    {
        using var file = Open(before, bytes.Length);
        return file is not null && Holds(file, bytes, 0) && TryLink(before, name);
    }

    /// <summary>To read and compare it; null if there is none, or it cannot have two names here.</summary>
    /// <param name="length">That it must have; null for any.</param>
    public static SafeFileHandle? Open(string before, long? length = null)
    {
        try
        {
            // A link would be kept as the link that it is, and lead out of the site.
            return CanLink && new FileInfo(before) is { Exists: true, LinkTarget: null } file && (length is null || file.Length == length)
                && FileKind.IsOrdinary(before)
                ? File.OpenHandle(before)
                : null;
        }
        catch (Exception exception) when (OutputException.IsRefusal(exception))
        {
            return null;
        }
    }

    /// <summary>Whether a file has bytes at a place.</summary>
    public static bool Holds(SafeFileHandle file, ReadOnlySpan<byte> bytes, long place)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(BufferLength);
        try
        {
            for (var at = 0; at < bytes.Length;)
            {
                var read = RandomAccess.Read(file, buffer.AsSpan(0, Math.Min(BufferLength, bytes.Length - at)), place + at);
                if (read == 0 || !buffer.AsSpan(0, read).SequenceEqual(bytes.Slice(at, read)))
                    return false;
                at += read;
            }
            return true;
        }
        catch (Exception exception) when (OutputException.IsRefusal(exception))
        {
            return false;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>The same whatever it holds; where it cannot have two names, it is copied.</summary>
    public static void Keep(string before, string name)
    {
        if (TryLink(before, name))
            return;
        // Another thread may be about to make the folder; to make it twice does no harm.
        Directory.CreateDirectory(Path.GetDirectoryName(name)!);
        if (!TryLink(before, name))
            File.Copy(before, name);
    }

    /// <returns>False if it cannot have two names here.</returns>
    public static bool TryLink(string path, string name) => CanLink && Link(path, name) == 0;

    private static bool CanLink => OperatingSystem.IsLinux() || OperatingSystem.IsMacOS();

    [LibraryImport("libc", EntryPoint = "link", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Link(string path, string name);
}
