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
    public TResult Of<TItem, TResult>(TItem item, DiagnosticBag diagnostics, Func<TItem, DiagnosticBag, TResult> work)
        where TItem : class
    {
        var outcome = outcomes.GetValue(item, _ =>
        {
            var complaints = new DiagnosticBag();
            return new Outcome(work(item, complaints), complaints);
        });
        diagnostics.AddAll(outcome.Complaints);
        return (TResult)outcome.Result!;
    }

    private sealed record Outcome(object? Result, DiagnosticBag Complaints);
}
