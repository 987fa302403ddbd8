using BarometerSite.Pages;
using BarometerSite.Problems;
using BarometerSite.Rendering;
using Microsoft.Win32.SafeHandles;

namespace BarometerSite.Disk;

/// <summary>
/// A folder that is replaced as a whole or not at all. Files go to a staging folder beside it; <see cref="Commit"/> lets that take
/// its place in one move; without it, <see cref="Dispose"/> leaves everything as it was. A process killed at any moment leaves the old site
/// or the new one, and at most a staging folder that the next build clears away. (Where the system knows no exchange of folders, a kill
/// between two moves leaves the old site moved aside, and the next build puts it back.) A power cut is another matter: nothing is forced to
/// disk, but build.json has the hashes to find out.
/// </summary>
internal sealed class OutputFolder : IFileSink, IDisposable
{
    /// <summary>Exchanges two folders in one step, or says that this system cannot.</summary>
    internal delegate bool TryExchange(string one, string other);

    private readonly string shown;
    private readonly string output;
    private readonly OutputLock held;
    private readonly OutputStaging staging;
    private readonly TryExchange tryExchange;
    private readonly bool hasBefore;
    private readonly OutputPaths paths = new();
    private readonly Lazy<FormerSite?> former;

    private OutputFolder(string shown, string output, OutputLock held, OutputStaging staging, TryExchange tryExchange)
    {
        this.tryExchange = tryExchange;
        this.shown = shown;
        this.output = output;
        this.held = held;
        this.staging = staging;
        hasBefore = Directory.Exists(output);
        former = new(() => FormerSite.Find(output));
    }

    /// <summary>Claims a folder for one build; waits a little if another build has it.</summary>
    /// <exception cref="OutputException">It holds something that this program did not make, is busy, or may not be written.</exception>
    public static OutputFolder Open(string path) => Open(path, OutputLock.Patience, FolderSwap.TryExchange);

    /// <inheritdoc cref="Open(string)"/>
    public static OutputFolder Open(string path, TimeSpan patience, TryExchange tryExchange)
    {
        try
        {
            var output = Resolve(path);
            if (Path.GetDirectoryName(output) is not { } parent)
                throw new OutputException(Complaints.OutputNotWritable(path, "it is the root of the file system."));
            RefuseForeign(output, path);
            Directory.CreateDirectory(parent);
            var held = OutputLock.Take(Path.Combine(parent, $".barometer-{Path.GetFileName(output)}.lock"), path, patience);
            try
            {
                OutputStaging.CleanUp(output);
                return new OutputFolder(path, output, held, OutputStaging.Create(output), tryExchange);
            }
            catch
            {
                held.Dispose();
                throw;
            }
        }
        catch (Exception exception) when (OutputException.IsRefusal(exception))
        {
            throw OutputException.Of(exception, path);
        }
    }

    /// <inheritdoc/>
    /// <remarks>Safe to call from several threads.</remarks>
    /// <exception cref="ArgumentException">The path is no plain relative one, or clashes with another: an error in the generator.</exception>
    /// <exception cref="OutputException">The file cannot be written.</exception>
    public void Write(string path, ReadOnlySpan<byte> bytes)
    {
        try
        {
            MakeFolders(path);
            var name = Path.Combine(staging.Site, path);
            if (Before(path) is { } before && UnchangedFile.TryKeep(before, name, bytes))
                return;
            using var file = Create(name);
            RandomAccess.Write(file, bytes, fileOffset: 0);
        }
        catch (Exception exception) when (OutputException.IsRefusal(exception))
        {
            throw OutputException.Of(exception, shown);
        }
    }

    /// <inheritdoc/>
    /// <inheritdoc cref="Write(string, ReadOnlySpan{byte})" path="/exception"/>
    public void Write(string path, Func<IBufferWriter<byte>, FileHash> write)
    {
        try
        {
            MakeFolders(path);
            using var file = new StreamedFile(Before(path), Path.Combine(staging.Site, path), Create);
            write(file);
            file.Finish();
        }
        catch (Exception exception) when (OutputException.IsRefusal(exception))
        {
            throw OutputException.Of(exception, shown);
        }
    }

    /// <inheritdoc/>
    public IFormerSite? Former => former.Value;

    /// <inheritdoc/>
    /// <remarks>Safe to call from several threads.</remarks>
    /// <inheritdoc cref="Write(string, ReadOnlySpan{byte})" path="/exception"/>
    public void Keep(string path)
    {
        try
        {
            MakeFolders(path);
            UnchangedFile.Keep(Path.Combine(output, path), Path.Combine(staging.Site, path));
        }
        catch (Exception exception) when (OutputException.IsRefusal(exception))
        {
            throw OutputException.Of(exception, shown);
        }
    }

    /// <summary>Where a file of the site before would lie; null without such a site, so that nobody looks for each of its files.</summary>
    private string? Before(string path) => hasBefore ? Path.Combine(output, path) : null;

    private void MakeFolders(string path)
    {
        IReadOnlyList<string> folders;
        lock (paths)
            folders = paths.Claim(path);
        foreach (var folder in folders)
            Directory.CreateDirectory(Path.Combine(staging.Site, folder));
    }

    // Locked for this build alone: nobody else knows of the file yet, and the system has less to look up than for a lock that others share.
    private static SafeFileHandle Create(string path)
    {
        try
        {
            return File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        }
        catch (Exception exception) when (exception is DirectoryNotFoundException or FileNotFoundException)
        {
            // Another thread has claimed the folder and is about to make it, or just did; to make it twice does no harm.
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            return File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        }
    }

    /// <summary>Lets the new site take the old one's place.</summary>
    /// <exception cref="OutputException">It could not; the old one is where it was.</exception>
    public void Commit()
    {
        try
        {
            if (!Directory.Exists(output))
                Directory.Move(staging.Site, output);
            else if (tryExchange(staging.Site, output))
                KeepIfForeign(staging.Site, putBack: () => tryExchange(staging.Site, output));
            else
                SwapInTwoSteps();
        }
        catch (Exception exception) when (OutputException.IsRefusal(exception))
        {
            throw OutputException.Of(exception, shown);
        }
    }

    /// <summary>Keeps for the next build what this one notes of the site, once that has taken its place.</summary>
    public void Remember(BuildNote note) => BuildNotes.Write(output, note);

    public void Dispose()
    {
        staging.Delete();
        held.Dispose();
    }

    // The name of the folder says which step was reached: whoever finds "previous" and no output puts it back.
    private void SwapInTwoSteps()
    {
        Directory.Move(output, staging.Previous);
        KeepIfForeign(staging.Previous, putBack: () => Directory.Move(staging.Previous, output));
        try
        {
            Directory.Move(staging.Site, output);
        }
        catch
        {
            Directory.Move(staging.Previous, output);
            throw;
        }
    }

    // Somebody may have put a file there since the folder was claimed; only now nobody can any more.
    private void KeepIfForeign(string replaced, Action putBack)
    {
        try
        {
            RefuseForeign(replaced, shown, former.IsValueCreated ? former.Value?.List : null);
        }
        catch
        {
            putBack();
            throw;
        }
    }

    private static void RefuseForeign(string folder, string shown, BuiltList? known = null)
    {
        if (File.Exists(folder))
            throw new OutputException(Complaints.OutputNotWritable(shown, "it is a file, not a folder."));
        if (Directory.Exists(folder) && OutputOwner.FindForeign(folder, known) is { } foreign)
            throw new OutputException(Complaints.OutputNotOurs(shown, foreign)) { IsForeign = true };
    }

    // The place that a link leads to is replaced, not the link.
    private static string Resolve(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        var folder = new DirectoryInfo(full);
        return folder.LinkTarget is null ? full : Path.TrimEndingDirectorySeparator(folder.ResolveLinkTarget(returnFinalTarget: true)!.FullName);
    }
}
