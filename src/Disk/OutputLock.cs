using System.Diagnostics;
using System.Security.Cryptography;
using BarometerSite.Problems;

namespace BarometerSite.Disk;

/// <summary>
/// Lets one build at a time into an output folder, across processes. The operating system drops it when its holder ends, however
/// that happens; so whoever holds it knows that every staging folder beside the output is a dead one's.
/// </summary>
internal sealed class OutputLock : IDisposable
{
    /// <summary>A build takes a second or two; who is not let in by then is told.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private readonly string path;
    private readonly FileStream stream;

    private OutputLock(string path, FileStream stream)
    {
        this.path = path;
        this.stream = stream;
    }

    /// <param name="path">The lock file, beside the output.</param>
    /// <param name="output">The output folder as the user named it.</param>
    /// <exception cref="OutputException">Another build holds it for longer than <paramref name="patience"/>.</exception>
    public static OutputLock Take(string path, string output, TimeSpan patience)
    {
        var waited = Stopwatch.StartNew();
        while (true)
        {
            if (TryTake(path) is { } taken)
                return taken;
            if (waited.Elapsed >= patience)
                throw new OutputException(Complaints.OutputBusy(output));
            Thread.Sleep(Pause);
        }
    }

    public void Dispose()
    {
        // While it is still ours; Windows deletes it with the handle.
        if (!OperatingSystem.IsWindows())
            File.Delete(path);
        stream.Dispose();
    }

    private static OutputLock? TryTake(string path)
    {
        var options = OperatingSystem.IsWindows() ? FileOptions.DeleteOnClose : FileOptions.None;
        if (new FileInfo(path).LinkTarget is not null || !FileKind.IsOrdinary(path))
            throw new OutputException(Complaints.OutputNotWritable(path, "a lock file is made here, and there is a link or no ordinary file."));
        FileStream stream;
        try
        {
            stream = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1, options);
        }
        catch (IOException exception) when (IsHeld(exception))
        {
            return null;
        }
        if (IsStillThere(stream, path))
            return new OutputLock(path, stream);
        stream.Dispose();
        return null;
    }

    // EWOULDBLOCK on Linux and macOS, ERROR_SHARING_VIOLATION on Windows.
    private static bool IsHeld(IOException exception) =>
        (exception.HResult & 0xFFFF) == (OperatingSystem.IsWindows() ? 32 : OperatingSystem.IsMacOS() ? 35 : 11);

    /// <summary>
    /// On Unix a holder deletes the file before it lets go, so that we may have locked a file that has no name any more while another
    /// build makes a new one. The name and our file must show the same mark.
    /// </summary>
    private static bool IsStillThere(FileStream stream, string path)
    {
        if (OperatingSystem.IsWindows())
            return true;
        // A random moment of the last decades serves as the mark: to read it needs no handle, which .NET would refuse to open beside ours.
        var mark = DateTime.UnixEpoch.AddSeconds(RandomNumberGenerator.GetInt32(int.MaxValue));
        File.SetLastWriteTimeUtc(stream.SafeFileHandle, mark);
        return File.GetLastWriteTimeUtc(path) == File.GetLastWriteTimeUtc(stream.SafeFileHandle);
    }
}
