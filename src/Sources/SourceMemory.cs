using System.Runtime.CompilerServices;
using BarometerSite.Problems;

namespace BarometerSite.Sources;

/// <summary>
/// What came of each file, for who takes the same site through the stages again and again: of a file that is the same object as before, the same comes
/// with the same complaints. What came of files that nobody has any more is forgotten. Safe to ask from several threads.
/// </summary>
internal sealed class SourceMemory
{
    private readonly ConditionalWeakTable<object, Outcome> outcomes = [];

    /// <param name="work">Of an item of this type always the same.</param>
    /// <returns>Complaints, if there are any.</returns>
    public (TResult Result, DiagnosticBag? Complaints) Of<TItem, TResult>(TItem item, Func<TItem, DiagnosticBag, TResult> work)
        where TItem : class
    {
        if (!outcomes.TryGetValue(item, out var outcome))
        {
            var complaints = new DiagnosticBag();
            outcome = new Outcome(work(item, complaints), complaints.Count == 0 ? null : complaints);
            outcomes.AddOrUpdate(item, outcome);
        }
        return ((TResult)outcome.Result!, outcome.Complaints);
    }

    /// <summary>Lets something else stand for what came of an item; its complaints stay.</summary>
    public void Replace(object item, object result)
    {
        if (outcomes.TryGetValue(item, out var outcome))
            outcomes.AddOrUpdate(item, outcome with { Result = result });
    }

    private sealed record Outcome(object? Result, DiagnosticBag? Complaints);
}
