using BarometerSite.Problems;

namespace BarometerSite.Sources;

/// <summary>Work on many files at once, whose complaints come in the order of the files all the same.</summary>
internal static class InParallel
{
    /// <returns>What the work gave for each item, in their order.</returns>
    /// <param name="memory">Knows what the work gave for items that it was done for already.</param>
    /// <param name="atOnce">At how many items it works; -1 for as many as there are cores.</param>
    public static TResult[] Map<TItem, TResult>(
        IReadOnlyList<TItem> items, DiagnosticBag diagnostics, Func<TItem, DiagnosticBag, TResult> work, SourceMemory? memory = null,
        int atOnce = -1)
        where TItem : class
    {
        var results = new TResult[items.Count];
        var complaints = new DiagnosticBag?[items.Count];
        Parallel.For(0, items.Count, new ParallelOptions { MaxDegreeOfParallelism = atOnce }, index =>
        {
            if (memory is null)
                results[index] = work(items[index], complaints[index] = new DiagnosticBag());
            else
                (results[index], complaints[index]) = memory.Of(items[index], work);
        });
        foreach (var complaint in complaints.OfType<DiagnosticBag>())
            diagnostics.AddAll(complaint);
        return results;
    }
}
