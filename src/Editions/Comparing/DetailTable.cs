using BarometerSite.Model;

namespace BarometerSite.Editions.Comparing;

/// <summary>Which parts things of one kind have that readers are told of, and what each says.</summary>
internal sealed record DetailTable<T>(SubjectKind Kind, Func<T, Subject> Subject, ImmutableArray<(ChangeDetail What, Func<T, LocalText?> Says)> Details)
    where T : class
{
    /// <summary>What was added, withdrawn, changed or put in another order.</summary>
    public IEnumerable<Change> Compare(EquatableArray<T> before, EquatableArray<T> after)
    {
        var was = before.Select(item => (Subject: Subject(item), Item: item)).ToDictionary(found => KeyOf(found.Subject));
        var kept = new List<(string, string?)>();
        foreach (var item in after)
        {
            var subject = Subject(item);
            if (!was.TryGetValue(KeyOf(subject), out var old))
            {
                yield return new Change.Added(subject);
                continue;
            }
            kept.Add(KeyOf(subject));
            foreach (var change in Compare(subject, old.Item, item))
                yield return change;
        }
        var stays = kept.ToHashSet();
        foreach (var (key, old) in was.Where(pair => !stays.Contains(pair.Key)))
            yield return new Change.Withdrawn(old.Subject);
        if (!before.Select(item => KeyOf(Subject(item))).Where(stays.Contains).SequenceEqual(kept))
            yield return new Change.Order(Kind);
    }

    public IEnumerable<Change> Compare(Subject subject, T before, T after)
    {
        // Of texts, whose words are many; to hold goals and indicators whole against each other is to do so with all of their figures.
        if (ReferenceEquals(before, after) || (before is Article && before.Equals(after)))
            yield break;
        foreach (var (what, says) in Details)
        {
            var (was, now) = (says(before), says(after));
            if (was != now)
                yield return new Change.Detail(subject, what, was, now);
        }
    }

    private static (string Id, string? Language) KeyOf(Subject subject) => (subject.Id, subject.Language?.Code);
}
