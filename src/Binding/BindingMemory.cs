using System.Runtime.CompilerServices;
using BarometerSite.Problems;

namespace BarometerSite.Binding;

/// <summary>
/// What steps of binding came to, for who binds the same site again and again. Each step says what it is made of; if those are the same objects as the
/// last time, it comes to the same object, with the same places and complaints. So whoever builds on it can tell by the object that nothing is new.
/// Steps may be taken by several threads at once, each step by one.
/// </summary>
/// <param name="other">
/// Of another version of the same site, which shares with this one what both have alike, and learns nothing from it; it may be at work on another thread.
/// </param>
internal sealed class BindingMemory(BindingMemory? other = null)
{
    private readonly ConditionalWeakTable<object, Outcome> outcomes = [];

    /// <param name="memory">Null where a site is bound once.</param>
    /// <param name="step">The file, or the name, that the step has to itself; what came of a file that nobody has any more is forgotten.</param>
    /// <param name="madeOf">All else that the work looks at.</param>
    /// <param name="work">Is given what takes its places and complaints.</param>
    public static TResult Of<TResult>(
        BindingMemory? memory, object step, ReadOnlySpan<object?> madeOf, PlaceIndex places, DiagnosticBag diagnostics,
        Func<PlaceIndex, DiagnosticBag, TResult> work)
    {
        if (memory is null)
            return work(places, diagnostics);
        if ((memory.Find(step, madeOf) ?? memory.Other?.Find(step, madeOf)) is not { } outcome)
        {
            var (found, told) = (new PlaceIndex(), new DiagnosticBag());
            outcome = new Outcome(work(found, told), madeOf.ToArray(), found.IsEmpty ? null : found, told.Count == 0 ? null : told);
            memory.outcomes.AddOrUpdate(step, outcome);
        }
        if (outcome.Places is { } where)
            places.AddAll(where);
        if (outcome.Complaints is { } complaints)
            diagnostics.AddAll(complaints);
        return (TResult)outcome.Result!;
    }

    private BindingMemory? Other { get; } = other;

    private Outcome? Find(object step, ReadOnlySpan<object?> madeOf) =>
        outcomes.TryGetValue(step, out var outcome) && outcome.IsOf(madeOf) ? outcome : null;

    private sealed record Outcome(object? Result, object?[] MadeOf, PlaceIndex? Places, DiagnosticBag? Complaints)
    {
        public bool IsOf(ReadOnlySpan<object?> madeOf)
        {
            if (madeOf.Length != MadeOf.Length)
                return false;
            for (var index = 0; index < madeOf.Length; index++)
            {
                if (!ReferenceEquals(madeOf[index], MadeOf[index]))
                    return false;
            }
            return true;
        }
    }
}
