using System.Collections.Concurrent;
using BarometerSite.OpenData;
using BarometerSite.Pages;

namespace BarometerSite.Rendering;

/// <summary>
/// The files to take away. A build makes each once: the bundle is written while its entries are made, and each entry goes to its own place as well. Of a
/// file only its hash is kept, for those that tell of it. Safe to ask from several threads: no file tells of one that tells of it.
/// </summary>
/// <param name="make">Writes a file.</param>
/// <param name="bundle">Writes a bundle of its entries.</param>
internal sealed class DataFiles(
    SitePlan plan, Action<PlannedFile, IBufferWriter<byte>> make, Action<IEnumerable<(PlannedFile File, PiecedBuffer Content)>, IBufferWriter<byte>> bundle)
{
    private readonly ConcurrentDictionary<string, FileHash> made = new(concurrencyLevel: -1, plan.DataFiles.Length, StringComparer.Ordinal);

    /// <summary>Writes the figures, each by itself and in the bundle. Pages tell their sizes, so they are written before these.</summary>
    public void WriteFigures(IFileSink sink)
    {
        foreach (var file in plan.DataFiles)
        {
            if (file.Content is FileContent.Bundle { Entries: var entries })
                Stream(file, sink, output => bundle(Written(entries, sink), output));
        }
    }

    /// <summary>Writes the others, after the figures that they tell of. No page tells of them.</summary>
    public void WriteLists(IFileSink sink) =>
        Parallel.ForEach(plan.DataFiles.Where(file => !made.ContainsKey(file.Path)), file => Stream(file, sink, output => make(file, output)));

    private void Stream(PlannedFile file, IFileSink sink, Action<IBufferWriter<byte>> write) =>
        sink.Write(file.Path, output => made[file.Path] = HashedOutput.Write(output, write));

    /// <summary>Writes a bundle alone.</summary>
    public void Write(FileContent.Bundle alone, IBufferWriter<byte> output) => bundle(new BundleEntries(Made).InOrder(alone.Entries), output);

    /// <summary>What is known of a file, which is made for it if it was not yet.</summary>
    /// <param name="address">Below where the plan's pages stand.</param>
    public FileHash Of(string address)
    {
        var path = plan.Context.Mount?.Address + address;
        return made.TryGetValue(path, out var known) ? known : made.GetOrAdd(path, Told);
    }

    private FileHash Told(string path)
    {
        var file = plan.FindData(path);
        if (file.Content is FileContent.Bundle alone)
            return HashedOutput.Write(new NullOutput(), output => Write(alone, output));
        using var content = Made(file);
        return made[path];
    }

    /// <summary>
    /// Those that stand on the site too go to their places by the way. One thread does that: most lie in one folder, and threads would wait for each other.
    /// </summary>
    private IEnumerable<(PlannedFile File, PiecedBuffer Content)> Written(ImmutableArray<PlannedFile> entries, IFileSink sink)
    {
        foreach (var (file, content) in new BundleEntries(Made).InOrder(entries))
        {
            if (made.TryGetValue(file.Path, out var hash))
                Write(file.Path, content, hash, sink);
            yield return (file, content);
        }
    }

    private static void Write(string path, PiecedBuffer content, FileHash hash, IFileSink sink)
    {
        if (content.Pieces is [var only])
            sink.Write(path, only.Span, hash);
        else
        {
            sink.Write(path, output =>
            {
                content.CopyTo(output);
                return hash;
            });
        }
    }

    private PiecedBuffer Made(PlannedFile file)
    {
        var content = new PiecedBuffer();
        make(file, content);
        if (FilePlans.IsAlone(plan.Context, file))
            made[file.Path] = FileHash.Of(content.Pieces);
        return content;
    }
}
