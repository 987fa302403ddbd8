using BarometerSite.Model;

namespace BarometerSite.Editions.Comparing;

/// <summary>What has come further, or back: activities of the plans and topics of the dialogue.</summary>
internal static class StateComparer
{
    public static IEnumerable<Change> Compare(Barometer before, Barometer after)
    {
        var topics = TopicDetails.Table(before, after);
        return Moved(before.Activities, after.Activities, PlanDetails.Of, activity => Codes.ActivityStates.Of(activity.State))
            .Concat(Moved(before.Topics, after.Topics, topics.Subject, topic => Codes.TopicStates.Of(topic.State)));
    }

    private static IEnumerable<Change> Moved<T>(EquatableArray<T> before, EquatableArray<T> after, Func<T, Subject> subject, Func<T, string> state)
    {
        var was = before.ToDictionary(item => subject(item).Id, state, StringComparer.Ordinal);
        return from item in after
               let about = subject(item)
               let now = state(item)
               where was.GetValueOrDefault(about.Id, now) != now
               select new Change.State(about, was[about.Id], now);
    }
}
