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
    /// <summary>Entries of a bundle that are made at once: enough for all cores, few enough to hold.</summary>
    private const int Batch = 64;

    private readonly ConcurrentDictionary<string, FileHash> made = new(StringComparer.Ordinal);

    /// <summary>Writes all of them, those that tell of others after these.</summary>
    public void WriteAll(IFileSink sink)
    {
        foreach (var file in plan.DataFiles)
        {
            if (file.Content is FileContent.Bundle { Entries: var entries })
                Stream(file, output => bundle(Made(entries, sink), output));
        }
        Parallel.ForEach(plan.DataFiles.Where(file => !made.ContainsKey(file.Path)), file => Stream(file, output => make(file, output)));

        void Stream(PlannedFile file, Action<IBufferWriter<byte>> write) =>
            sink.Write(file.Path, output => made[file.Path] = HashedOutput.Write(output, write));
    }

    /// <summary>Writes a bundle alone.</summary>
    public void Write(FileContent.Bundle alone, IBufferWriter<byte> output) => bundle(Made(alone.Entries, sink: null), output);

    /// <summary>What is known of a file, which is made for it if it was not yet.</summary>
    /// <param name="address">Below where the plan's pages stand.</param>
    public FileHash Of(string address) => made.GetOrAdd(plan.Context.Mount?.Address + address, path =>
    {
        var file = plan.FindData(path);
        if (file.Content is FileContent.Bundle alone)
            return HashedOutput.Write(new NullOutput(), output => Write(alone, output));
        using var bytes = Made(file, sink: null);
        return FileHash.Of(bytes.Pieces);
    });

    /// <summary>The entries of a bundle in the order of their turns, then of their paths, each to be used before the next.</summary>
    /// <param name="sink">Takes those that stand on the site too; null where nobody does.</param>
    private IEnumerable<(PlannedFile File, PiecedBuffer Content)> Made(ImmutableArray<PlannedFile> entries, IFileSink? sink)
    {
        PlannedFile[][] batches =
        [
            .. entries.GroupBy(file => TurnOf(file.Content)).OrderBy(turn => turn.Key)
                .SelectMany(turn => turn.OrderBy(file => file.Path, StringComparer.Ordinal).Chunk(Batch)),
        ];
        var last = Make(batches[^1]);
        var next = Make(batches[0]);
        for (var at = 0; at < batches.Length; at++)
        {
            var contents = next.Result;
            // While one batch is written, by one thread, the next is made.
            next = at + 2 < batches.Length ? Make(batches[at + 1]) : last;
            foreach (var (file, content) in batches[at].Zip(contents))
            {
                yield return (file, content);
                content.Dispose();
            }
        }

        Task<PiecedBuffer[]> Make(PlannedFile[] batch) => Task.Run(() =>
        {
            var contents = new PiecedBuffer[batch.Length];
            Parallel.For(0, batch.Length, at => contents[at] = Made(batch[at], sink));
            return contents;
        });
    }

    private static Turn TurnOf(FileContent content)
    {
        if (content is FileContent.IndicatorData { Form: DataForm.Csv })
            return Turn.Table;
        if (content is FileContent.DataPackage)
            return Turn.Package;
        return content is FileContent.Workbook ? Turn.Workbook : Turn.Other;
    }

    private PiecedBuffer Made(PlannedFile file, IFileSink? sink)
    {
        var content = new PiecedBuffer();
        make(file, content);
        if (sink is null || !plan.HasData(file.Path))
            return content;
        var pieces = content.Pieces;
        var hash = made[file.Path] = FileHash.Of(pieces);
        if (pieces is [var only])
        {
            sink.Write(file.Path, only.Span, hash);
            return content;
        }
        sink.Write(file.Path, output =>
        {
            content.CopyTo(output);
            return hash;
        });
        return content;
    }

    private enum Turn
    {
        Table,

        /// <summary>Tells of all tables.</summary>
        Package,
        Other,

        /// <summary>Takes longest: begun before all others, and waited for when these are written.</summary>
        Workbook,
    }
}
