using BarometerSite.Problems;

namespace BarometerSite.Disk;

/// <summary>The site cannot be written where it was asked to be, and what was there is as it was: no fault of the generator, so told as a complaint.</summary>
internal sealed class OutputException(Diagnostic diagnostic, Exception? inner = null) : Exception(diagnostic.Message, inner)
{
    public Diagnostic Diagnostic { get; } = diagnostic;

    /// <summary>Whether somebody else's folder was named.</summary>
    public bool IsForeign { get; init; }

    /// <summary>The one that ended the work, be it thrown here or by one of several threads; null if something else did.</summary>
    public static OutputException? Find(Exception exception) => exception switch
    {
        OutputException output => output,
        AggregateException several => several.Flatten().InnerExceptions.OfType<OutputException>().FirstOrDefault(),
        _ => null,
    };

    /// <summary>What the operating system refused while writing; <paramref name="output"/> is the folder as the user named it.</summary>
    public static OutputException Of(Exception refusal, string output)
    {
        var diagnostic = IsDiskFull(refusal) ? Complaints.DiskFull(output) : Complaints.OutputNotWritable(output, refusal.Message);
        return new OutputException(diagnostic, refusal);
    }

    public static bool IsRefusal(Exception exception) => exception is IOException or UnauthorizedAccessException;

    // On Unix HResult is errno: ENOSPC, and EDQUOT where a quota is spent. On Windows ERROR_DISK_FULL and ERROR_HANDLE_DISK_FULL.
    private static bool IsDiskFull(Exception refusal) => OperatingSystem.IsWindows()
        ? (refusal.HResult & 0xFFFF) is 112 or 39
        : refusal.HResult is 28 or 122 or 69;
}
