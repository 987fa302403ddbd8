using System.Runtime.InteropServices;

namespace BarometerSite.Disk;

/// <summary>
/// Tells ordinary files from named pipes, sockets and devices before one is opened: to open a pipe waits until somebody writes into it, and a device
/// may have no end. .NET does not tell them apart, so Linux is asked; elsewhere they count as ordinary.
/// </summary>
internal static partial class FileKind
{
    // <fcntl.h> and <linux/stat.h>: statx(2).
    private const int CurrentFolder = -100;
    private const uint TypeOnly = 1;
    private const int BufferSize = 256;
    private const int ModeOffset = 28;
    private const int TypeMask = 0xF000;
    private const int RegularFile = 0x8000;
    private const int Folder = 0x4000;

    /// <summary>Whether a path, links followed, is a file or a folder; also true where that cannot be told, since to open it will tell.</summary>
    public static bool IsOrdinary(string path)
    {
        if (!OperatingSystem.IsLinux())
            return true;
        Span<byte> buffer = stackalloc byte[BufferSize];
        try
        {
            if (Stat(CurrentFolder, path, flags: 0, TypeOnly, buffer) != 0)
                return true;
        }
        catch (EntryPointNotFoundException)
        {
            // A C library from before 2018, or a small one.
            return true;
        }
        return (MemoryMarshal.Read<ushort>(buffer[ModeOffset..]) & TypeMask) is RegularFile or Folder;
    }

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Stat(int folder, string path, int flags, uint mask, Span<byte> buffer);
}
