using System.Runtime.InteropServices;

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
    public static bool TryKeep(string before, string name, ReadOnlySpan<byte> bytes) =>
        CanLink && Holds(before, bytes) && TryLink(before, name);

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

    private static bool CanLink => OperatingSystem.IsLinux() || OperatingSystem.IsMacOS();

    private static bool TryLink(string path, string name) => CanLink && Link(path, name) == 0;

    private static bool Holds(string path, ReadOnlySpan<byte> bytes)
    {
        try
        {
            // A link would be kept as the link that it is, and lead out of the site.
            if (new FileInfo(path) is not { Exists: true, LinkTarget: null } file || file.Length != bytes.Length)
                return false;
            using var handle = File.OpenHandle(path);
            return Holds(handle, bytes);
        }
        catch (Exception exception) when (OutputException.IsRefusal(exception))
        {
            return false;
        }
    }

    private static bool Holds(Microsoft.Win32.SafeHandles.SafeFileHandle handle, ReadOnlySpan<byte> bytes)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(BufferLength);
        try
        {
            for (var at = 0; at < bytes.Length;)
            {
                var read = RandomAccess.Read(handle, buffer.AsSpan(0, Math.Min(BufferLength, bytes.Length - at)), at);
                if (read == 0 || !buffer.AsSpan(0, read).SequenceEqual(bytes.Slice(at, read)))
                    return false;
                at += read;
            }
            return true;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    [LibraryImport("libc", EntryPoint = "link", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Link(string path, string name);
}
