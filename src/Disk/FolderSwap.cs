using System.Runtime.InteropServices;

namespace BarometerSite.Disk;

/// <summary>
/// Exchanges two folders of one file system in a single step, where the operating system can: whoever looks sees
/// the one or the other, never none.
/// </summary>
internal static partial class FolderSwap
{
    // <fcntl.h>: relative paths are meant from the current folder.
    private const int CurrentFolder = -100;

    // <linux/fs.h> RENAME_EXCHANGE and <stdio.h> of macOS RENAME_SWAP have the same value.
    private const uint Exchange = 2;

    // The kernel or the file system knows no exchange: EINVAL, ENOSYS, EOPNOTSUPP on Linux; EINVAL, ENOTSUP on macOS.
    private static readonly int[] Unsupported = OperatingSystem.IsMacOS() ? [22, 45] : [22, 38, 95];

    /// <returns>False if this system cannot do it; nothing has happened then.</returns>
    /// <exception cref="IOException">It can, but was not allowed to.</exception>
    public static bool TryExchange(string one, string other)
    {
        int result;
        try
        {
            if (OperatingSystem.IsLinux())
                result = RenameAt(CurrentFolder, one, CurrentFolder, other, Exchange);
            else if (OperatingSystem.IsMacOS())
                result = RenameMac(one, other, Exchange);
            else
                return false;
        }
        catch (EntryPointNotFoundException)
        {
            // A C library from before 2018, or a small one.
            return false;
        }
        if (result == 0)
            return true;
        var error = Marshal.GetLastPInvokeError();
        if (Array.IndexOf(Unsupported, error) >= 0)
            return false;
        throw new IOException(Marshal.GetPInvokeErrorMessage(error), error);
    }

    [LibraryImport("libc", EntryPoint = "renameat2", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int RenameAt(int oldFolder, string oldPath, int newFolder, string newPath, uint flags);

    [LibraryImport("libc", EntryPoint = "renamex_np", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int RenameMac(string from, string to, uint flags);
}
