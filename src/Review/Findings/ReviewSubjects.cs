using BarometerSite.Editions;
using BarometerSite.Editions.Comparing;
using BarometerSite.Model;
using BarometerSite.Pages;
using BarometerSite.Pages.News;

namespace BarometerSite.Review.Findings;

/// <summary>What changes are about: what it is called, which goals it concerns, and on which page it is seen.</summary>
internal sealed class ReviewSubjects(Edition before, Edition after)
{
    private readonly NewsSubjects subjects = new(before, after);
    private readonly Dictionary<string, Indicator> was = before.Barometer.Indicators.ToDictionary(indicator => indicator.Id, StringComparer.Ordinal);
    private readonly Dictionary<string, Indicator> now = after.Barometer.Indicators.ToDictionary(indicator => indicator.Id, StringComparer.Ordinal);

    private readonly Dictionary<(string, Language), string> paths = before.Barometer.Articles.Concat(after.Barometer.Articles)
        .DistinctBy(text => (text.Id, text.Language)).ToDictionary(text => (text.Id, text.Language), text => text.Path);

    /// <summary>As the later has it, else the earlier.</summary>
    public Indicator Indicator(string id) => subjects.Indicator(id);

    public Goal Goal(string id) => subjects.Goal(id);

    public Indicator? Was(string id) => was.GetValueOrDefault(id);

    public Indicator? Now(string id) => now.GetValueOrDefault(id);

    public ImmutableArray<string> GoalsOf(string indicator) => subjects.Around(indicator).Goals;

    public ImmutableArray<string> GoalsOf(Subject subject) => subjects.Around(subject).Goals;

    /// <summary>The same in every report: <c>goal/unemployment</c>, <c>text/da/goal/2-unemployment</c>.</summary>
    public static string Key(Subject subject) =>
        Codes.Subjects.Of(subject.Kind) + (subject.Language is { } language ? "/" + language.Code : "") + "/" + subject.Id;

    public string Title(Subject subject) => subject.Kind switch
    {
        SubjectKind.Goal => GoalTitle(subject.Id),
        SubjectKind.Text => $"{Danish(subject.Title)} ({paths.GetValueOrDefault((subject.Id, subject.Language!), subject.Id)})",
        SubjectKind.Site or SubjectKind.Area or SubjectKind.Indicator or SubjectKind.Committee or SubjectKind.Dimension or SubjectKind.Source
            or SubjectKind.CalendarEntry or SubjectKind.Topic or SubjectKind.Advice or SubjectKind.Activity
            or SubjectKind.Correction => Danish(subject.Title),
        _ => throw new ArgumentOutOfRangeException(nameof(subject)),
    };

    public string GoalTitle(string id)
    {
        var goal = Goal(id);
        return goal.Number == 0 ? Danish(goal.Title) : string.Create(CultureInfo.InvariantCulture, $"Goal {goal.Number}, {Danish(goal.Title)}");
    }

    public static ImmutableArray<string> AddressesOf(Indicator indicator) => ["/" + Addresses.Indicator(indicator)];

    public static ImmutableArray<string> AddressesOf(Goal goal) => ["/" + Addresses.Goal(goal, Languages.Complete)];

    /// <summary>None for what has no page of its own.</summary>
    public ImmutableArray<string> AddressesOf(Subject subject) => subject.Kind switch
    {
        SubjectKind.Goal => AddressesOf(Goal(subject.Id)),
        SubjectKind.Indicator => AddressesOf(Indicator(subject.Id)),
        SubjectKind.Text => [.. GoalsOf(subject).SelectMany(id => AddressesOf(Goal(id)))],
        SubjectKind.Site or SubjectKind.Area or SubjectKind.Committee or SubjectKind.Dimension or SubjectKind.Source or SubjectKind.CalendarEntry
            or SubjectKind.Topic or SubjectKind.Correction => [],
        SubjectKind.Advice or SubjectKind.Activity => [.. GoalsOf(subject).SelectMany(id => AddressesOf(Goal(id)))],
        _ => throw new ArgumentOutOfRangeException(nameof(subject)),
    };

    public static string Danish(LocalText text) => text.In(Languages.Complete);
}
