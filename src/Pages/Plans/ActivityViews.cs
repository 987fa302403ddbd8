using BarometerSite.Model;
using BarometerSite.Pages.Common;
using BarometerSite.Pages.Goals;

namespace BarometerSite.Pages.Plans;

/// <summary>What the action plans hold, of a goal or of a committee.</summary>
internal sealed record ActivitiesView(
    [Seen("list of activity")] ImmutableArray<ActivityView> Items,
    [Seen("list of sentence: what it rests on that they are placed under their committees; empty where plans name them")] ImmutableArray<string> Basis,
    [Seen("list of source")] ImmutableArray<SourceView> Sources) : View;

internal sealed record ActivityView(
    [Seen("planned, running, done or dropped")] string Id,
    [Seen("the same as a word, and since when, where that is known")] string State,
    [Seen("what is done, in one sentence")] string Text,
    [Seen("true for the lighthouse project of a focus area")] bool IsLighthouse,
    [Seen("link to the committee whose plan holds it")] LinkView Committee,
    [Seen("list of link: the goals that it serves")] ImmutableArray<LinkView> Goals) : View;

/// <summary>Activities by goal and by committee: lighthouse projects first, then as staff wrote them.</summary>
internal sealed class ActivityViews(PlanContext context, Wording wording)
{
    public ActivitiesView Of(Goal goal) => Of(context.Barometer.Activities.Where(activity => activity.Goals.Contains(goal.Id)));

    public ActivitiesView Of(Committee committee) => Of(context.Barometer.Activities.Where(activity => activity.Committee.Id == committee.Id));

    private ActivitiesView Of(IEnumerable<Activity> found)
    {
        ImmutableArray<Activity> activities = [.. found.OrderByDescending(activity => activity.IsLighthouse)];
        return new ActivitiesView(
            [.. activities.Select(View)],
            [.. activities.Select(activity => wording.Optional(activity.Committee.PlanBasis)).OfType<string>().Distinct(StringComparer.Ordinal)],
            FigureViews.Sources(activities.Select(activity => activity.Source), wording));
    }

    private ActivityView View(Activity activity)
    {
        var key = "activity_" + Codes.ActivityStates.Key(activity.State);
        return new ActivityView(
            Codes.ActivityStates.Of(activity.State),
            activity.Since is { } since ? wording.Say(key + "_since", ("date", wording.Date(since))) : wording.Word(key),
            wording.In(activity.Text),
            activity.IsLighthouse,
            GoalSummaries.Committee(activity.Committee, context, wording),
            [.. context.Barometer.Goals.Where(goal => activity.Goals.Contains(goal.Id)).Select(goal => GoalSummaries.Link(goal, wording))]);
    }
}
