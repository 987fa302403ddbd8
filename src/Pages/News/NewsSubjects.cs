using BarometerSite.Editions;
using BarometerSite.Editions.Comparing;
using BarometerSite.Model;

namespace BarometerSite.Pages.News;

/// <summary>What changes are about, as the later of two editions has it, else the earlier.</summary>
internal sealed class NewsSubjects
{
    private readonly Dictionary<string, Indicator> indicators = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Goal> goals = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Goal>> goalsOf = new(StringComparer.Ordinal);

    private readonly Dictionary<string, EquatableArray<string>> topics = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EquatableArray<string>> advice = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EquatableArray<string>> activities = new(StringComparer.Ordinal);

    public NewsSubjects(Edition before, Edition after)
    {
        foreach (var barometer in new[] { after.Barometer, before.Barometer })
        {
            foreach (var indicator in barometer.Indicators)
                indicators.TryAdd(indicator.Id, indicator);
            foreach (var goal in barometer.Goals.Where(goal => goals.TryAdd(goal.Id, goal)))
                Add(goal);
            foreach (var topic in barometer.Topics)
                topics.TryAdd(topic.Id, topic.Goals);
            foreach (var given in barometer.Advice)
                advice.TryAdd(given.Id, [given.Goal]);
            foreach (var activity in barometer.Activities)
                activities.TryAdd(activity.Id, activity.Goals);
        }
    }

    public Indicator Indicator(string id) => indicators[id];

    public Goal Goal(string id) => goals[id];

    /// <summary>The ids of the goals and focus areas that something is about.</summary>
    public (ImmutableArray<string> Goals, ImmutableArray<string> Areas) Around(Subject subject) => subject.Kind switch
    {
        SubjectKind.Goal => Of([goals[subject.Id]]),
        SubjectKind.Indicator => Around(subject.Id),
        SubjectKind.Area => ([], [subject.Id]),
        SubjectKind.Topic => Of(topics[subject.Id]),
        SubjectKind.Advice => Of(advice[subject.Id]),
        SubjectKind.Activity => Of(activities[subject.Id]),
        SubjectKind.Text => OfText(subject.Id),
        SubjectKind.Site or SubjectKind.Committee or SubjectKind.Dimension or SubjectKind.Source or SubjectKind.CalendarEntry
            or SubjectKind.Correction => ([], []),
        _ => throw new ArgumentOutOfRangeException(nameof(subject)),
    };

    /// <summary>The same of the figures of an indicator.</summary>
    public (ImmutableArray<string> Goals, ImmutableArray<string> Areas) Around(string indicator) => Of(goalsOf.GetValueOrDefault(indicator) ?? []);

    private static (ImmutableArray<string>, ImmutableArray<string>) Of(IReadOnlyCollection<Goal> found) =>
        ([.. found.Select(goal => goal.Id)], [.. found.Select(goal => goal.Area?.Id).OfType<string>().Distinct(StringComparer.Ordinal)]);

    private (ImmutableArray<string>, ImmutableArray<string>) Of(EquatableArray<string> ids) =>
        Of([.. ids.Where(goals.ContainsKey).Select(id => goals[id])]);

    private (ImmutableArray<string>, ImmutableArray<string>) OfText(string id)
    {
        var (kind, name) = (id.Split('/')[0], id.Split('/')[^1]);
        if (kind == Codes.Articles.Of(ArticleKind.Goal))
            return Of([.. goals.Values.Where(goal => goal.FileName == name)]);
        if (kind == Codes.Articles.Of(ArticleKind.Dialogue) && topics.TryGetValue(name, out var about))
            return Of(about);
        return kind == Codes.Articles.Of(ArticleKind.Area) ? ([], [name]) : ([], []);
    }

    /// <summary>Each indicator that a goal shows, and all that it is computed of.</summary>
    private void Add(Goal goal)
    {
        var waiting = new Stack<Indicator>([goal.Indicator, .. goal.Supporting, .. goal.Target.Parts.Select(part => part.Indicator)]);
        while (waiting.TryPop(out var indicator))
        {
            if (!goalsOf.TryGetValue(indicator.Id, out var found))
                goalsOf.Add(indicator.Id, found = []);
            if (found.Contains(goal))
                continue;
            found.Add(goal);
            foreach (var operand in indicator.Computation?.Operands ?? [])
                waiting.Push(operand.Indicator);
        }
    }
}
