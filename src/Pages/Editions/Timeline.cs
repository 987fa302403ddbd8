using BarometerSite.Assessment;
using BarometerSite.Editions;
using BarometerSite.Model;

namespace BarometerSite.Pages.Editions;

/// <summary>
/// How each goal stood, time by time: in the policy's half-years before the first edition what could have been known, then as it was published,
/// and last today. Nothing is reckoned until a page asks.
/// </summary>
/// <param name="reckon">Makes the columns when they are first asked for.</param>
/// <param name="goals">Those of today, then those that only editions have.</param>
internal sealed class Timeline(Func<ImmutableArray<TimelineColumn>> reckon, ImmutableArray<GoalRecord> goals)
{
    private readonly Lazy<ImmutableArray<TimelineColumn>> columns = new(reckon);

    /// <summary>In their order, today last.</summary>
    public ImmutableArray<TimelineColumn> Columns => columns.Value;

    public ImmutableArray<GoalRecord> Goals => goals;

    /// <summary>Null where nothing was before today.</summary>
    public static Timeline? Of(Edition working, EditionHistory history)
    {
        Period? first = history.IsEmpty ? null : history.CurrentRecords[0].HalfYear;
        ImmutableArray<Period> reckoned =
        [
            .. (working.Barometer.Site.PolicyHalfYears?.HalfYears ?? [])
                .Where(halfYear => halfYear.LastDay <= working.AsOf && (first is null || halfYear < first)),
        ];
        if (reckoned.IsEmpty && history.IsEmpty)
            return null;
        var goals = working.Goals.Select(GoalRecord.Of)
            .Concat(history.CurrentRecords.Reverse().SelectMany(record => record.Goals))
            .DistinctBy(goal => goal.Id, StringComparer.Ordinal);
        return new Timeline(
            () =>
            [
                .. reckoned.Select(halfYear => TimelineColumn.Reckoned(working.Barometer, halfYear)),
                .. history.CurrentRecords.Select(TimelineColumn.Published),
                TimelineColumn.Today(working),
            ],
            [.. goals]);
    }
}

/// <summary>How the goals stood at one time.</summary>
/// <param name="HalfYear">Null for today.</param>
/// <param name="AsOf">What was known on that day counts.</param>
/// <param name="Record">Of the edition that published it; null where none did.</param>
/// <param name="Verdicts">By the goal's id.</param>
internal sealed record TimelineColumn(Period? HalfYear, DateOnly AsOf, EditionRecord? Record, FrozenDictionary<string, Verdict> Verdicts)
{
    public bool IsToday => HalfYear is null;

    public bool IsReckoned => !IsToday && Record is null;

    /// <summary>By today's rules, of the figures that had been published when the half-year ended.</summary>
    public static TimelineColumn Reckoned(Barometer barometer, Period halfYear) => new(
        halfYear, halfYear.LastDay, null, ById(Edition.Of(barometer, halfYear.LastDay).Goals.Select(GoalRecord.Of)));

    public static TimelineColumn Published(EditionRecord edition) =>
        new(edition.HalfYear, edition.Header.AsOf, edition, ById(edition.Goals));

    public static TimelineColumn Today(Edition working) => new(null, working.AsOf, null, ById(working.Goals.Select(GoalRecord.Of)));

    /// <summary>Whether nothing lies between the two.</summary>
    public bool Follows(TimelineColumn before) => HalfYear is { } here && before.HalfYear is { } there && new HalfYearSpan(there, here).Length == 2;

    private static FrozenDictionary<string, Verdict> ById(IEnumerable<GoalRecord> goals) =>
        goals.ToFrozenDictionary(goal => goal.Id, goal => goal.Verdict, StringComparer.Ordinal);
}
