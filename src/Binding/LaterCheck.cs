using BarometerSite.Model;
using BarometerSite.Problems;

namespace BarometerSite.Binding;

/// <summary>Warns of an open topic whose end has passed, and of what was said, advised or done after the site's date and is left out until then.</summary>
internal static class LaterCheck
{
    /// <param name="date">The site's.</param>
    /// <param name="asOf">The day whose knowledge counts.</param>
    public static void Warn(Barometer barometer, PlaceIndex places, DateOnly date, DateOnly asOf, DiagnosticBag diagnostics)
    {
        foreach (var topic in barometer.Topics)
            WarnOf(topic);
        foreach (var advice in barometer.Advice)
        {
            var place = places.Of(Placed.Advice, advice.Id);
            Check("This advice was given", advice.Date, place);
            if (advice.Answer is { } answer)
                Check("The answer to this advice was given", answer.Date, place);
        }
        foreach (var activity in barometer.Activities)
        {
            if (activity.Since is { } since)
                Check("The state of this activity begins", since.Earliest, places.Of(Placed.Activity, activity.Id));
        }

        void WarnOf(Topic topic)
        {
            if (topic.StageOn(asOf) == TopicStage.Over)
                diagnostics.Add(Complaints.TopicOver(places.Of(Placed.Topic, topic.Id), topic.Until!.Value, asOf));
            if (topic.Outcome is { Date: var settled })
                Check("What came of this topic was settled", settled, places.Of(Placed.Topic, topic.Id));
            for (var at = 0; at < topic.Contributions.Length; at++)
            {
                var place = places.Of(Placed.Contribution, TopicBinder.PlaceOf(topic, at));
                Check("This contribution was published", topic.Contributions[at].Published, place);
                foreach (var answer in topic.Contributions[at].Answers)
                    Check("An answer to this contribution was given", answer.Date, place);
            }
        }

        void Check(string what, DateOnly day, SourceSpan place)
        {
            if (day > date && day > asOf)
                diagnostics.Add(Complaints.AfterSiteDate(place, what, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), isInexact: false, date));
        }
    }
}
