using BarometerSite.OpenData;
using BarometerSite.Pages;

namespace BarometerSite.Rendering;

/// <summary>
/// The entries of a bundle, in an order that is the same on every machine: made on all cores, a little ahead of whoever uses them one by one. What is large
/// is used as soon as it is there, so that it is not held for long.
/// </summary>
/// <param name="make">Makes a file. Safe to call from several threads.</param>
internal sealed class BundleEntries(Func<PlannedFile, PiecedBuffer> make)
{
    /// <summary>Entries that one thread makes in a row: enough that to hand them over costs nothing beside.</summary>
    private const int Row = 8;

    /// <summary>Rows that are made before they are used: enough for all cores, few enough for <see cref="ArrayPool{T}"/> to keep their pieces.</summary>
    private const int Ahead = 4;

    /// <param name="entries">Their order within a turn stays.</param>
    /// <returns>Each must be used before the next is asked for.</returns>
    public IEnumerable<(PlannedFile File, PiecedBuffer Content)> InOrder(ImmutableArray<PlannedFile> entries)
    {
        var workbook = Begin(Of(Turn.Workbook));
        foreach (var table in InRows(Of(Turn.Table)))
            yield return table;
        var package = Begin(Of(Turn.Package));
        foreach (var entry in Made(workbook).Concat(Made(package)).Concat(InRows(Of(Turn.Other))))
            yield return entry;

        IEnumerable<PlannedFile> Of(Turn turn) => entries.Where(file => TurnOf(file.Content) == turn);
    }

    private IEnumerable<(PlannedFile File, PiecedBuffer Content)> InRows(IEnumerable<PlannedFile> files)
    {
        var ahead = new Queue<Task<(PlannedFile, PiecedBuffer)[]>>(Ahead);
        foreach (var row in files.Chunk(Row))
        {
            if (ahead.Count == Ahead)
            {
                foreach (var entry in Made(ahead.Dequeue()))
                    yield return entry;
            }
            ahead.Enqueue(Begin(row));
        }
        foreach (var entry in ahead.SelectMany(Made))
            yield return entry;
    }

    private Task<(PlannedFile File, PiecedBuffer Content)[]> Begin(IEnumerable<PlannedFile> row) =>
        Task.Run<(PlannedFile, PiecedBuffer)[]>(() => [.. row.Select(file => (file, make(file)))]);

    private static IEnumerable<(PlannedFile File, PiecedBuffer Content)> Made(Task<(PlannedFile File, PiecedBuffer Content)[]> row)
    {
        foreach (var entry in row.GetAwaiter().GetResult())
        {
            yield return entry;
            entry.Content.Dispose();
        }
    }

    private static Turn TurnOf(FileContent content)
    {
        if (content is FileContent.IndicatorData { Form: DataForm.Csv })
            return Turn.Table;
        if (content is FileContent.DataPackage)
            return Turn.Package;
        return content is FileContent.Workbook ? Turn.Workbook : Turn.Other;
    }

    private enum Turn
    {
        Table,

        /// <summary>Takes longest: begun before all others, and waited for when the tables are used.</summary>
        Workbook,

        /// <summary>Tells of all tables: begun when they are made.</summary>
        Package,
        Other,
    }
}
