using BarometerSite.Model;
using BarometerSite.Pages.Dialogue;
using BarometerSite.Pages.Editions;

namespace BarometerSite.Pages.Texts;

/// <summary>What readers take into calendars of their own, in one language.</summary>
/// <param name="Title">Of the calendar.</param>
/// <param name="Owner">Who publishes it.</param>
/// <param name="Events">At least one (RFC 5545, 3.6).</param>
internal sealed record EventCalendar(string Title, string Owner, string Language, ImmutableArray<CalendarEvent> Events);

/// <summary>Whole days on which something happens.</summary>
/// <param name="Id">The same from build to build, and no other's of the language.</param>
/// <param name="Last">The last of the days.</param>
/// <param name="IsYearly">Whether it happens on the same days of every year after.</param>
/// <param name="Address">Of the page that tells of it, below the site's root.</param>
internal sealed record CalendarEvent(string Id, DateOnly First, DateOnly Last, bool IsYearly, string Title, string Text, string Address);

/// <summary>
/// Finds what has a time: entries of the wheel with a month, announced figures, the ends of topics that people can write about, and published editions.
/// Of what has none, a calendar would have to make one up.
/// </summary>
internal static class CalendarEvents
{
    /// <summary>Null where nothing has a time, and where there is no wheel to subscribe from.</summary>
    public static EventCalendar? Of(PlanContext context, Wording wording)
    {
        var barometer = context.Barometer;
        if (barometer.Calendar.IsEmpty)
            return null;
        ImmutableArray<CalendarEvent> events =
        [
            .. barometer.Calendar.Where(entry => entry.When.IsMonth()).OrderBy(entry => entry.When)
                .Select(entry => Of(entry, context.Edition.AsOf.Year, wording)),
            .. barometer.Indicators.Where(indicator => indicator.AwaitsRelease).OrderBy(indicator => indicator.Id, StringComparer.Ordinal)
                .SelectMany(indicator => Release(indicator, context, wording)),
            .. new TopicPages(context, wording).All.Where(found => found.Topic.Until is not null).Select(found => Of(found.Topic, found.Text, wording)),
            .. context.History.Records.OrderBy(record => record.Header.Id).Select(record => Of(record, wording)),
        ];
        return events.IsEmpty
            ? null
            : new EventCalendar(
                $"{wording.In(barometer.Site.Title)}: {wording.Word("title_calendar")}", wording.In(barometer.Site.Owner), wording.Language.Code, events);
    }

    /// <summary>All of the month, since nobody has said which day.</summary>
    private static CalendarEvent Of(CalendarEntry entry, int year, Wording wording)
    {
        var first = new DateOnly(year, (int)entry.When, 1);
        return new CalendarEvent(
            $"wheel-{entry.Id}", first, first.AddMonths(1).AddDays(-1), IsYearly: true, wording.In(entry.Title),
            $"{wording.In(entry.Text)} {wording.Word("calendar_day_not_set")}", Addresses.Calendar(wording.Language));
    }

    /// <summary>None where only the month is known, or the day has passed and there is nothing to come for.</summary>
    private static IEnumerable<CalendarEvent> Release(Indicator indicator, PlanContext context, Wording wording)
    {
        var (period, by, source) = indicator.NextRelease!;
        if (by.Day is null || by.Latest < context.Edition.AsOf)
            return [];
        var goal = context.GoalsOf(indicator).FirstOrDefault();
        return
        [
            new CalendarEvent(
                $"release-{indicator.Id}", by.Latest, by.Latest, IsYearly: false,
                wording.Say("release_expected_title", ("indicator", wording.In(indicator.Title))),
                wording.Say("release_expected", ("period", wording.Period(period)), ("publisher", source.Publisher)),
                goal is null ? Addresses.Calendar(wording.Language) : Addresses.Goal(goal, wording.Language)),
        ];
    }

    /// <summary>The last day on which people can write about a topic.</summary>
    private static CalendarEvent Of(Topic topic, Article text, Wording wording) => new(
        $"topic-{topic.Id}", topic.Until!.Value, topic.Until.Value, IsYearly: false,
        wording.Say("calendar_topic", ("title", text.Title)), text.Summary, Addresses.Topic(text));

    private static CalendarEvent Of(EditionRecord record, Wording wording)
    {
        var day = record.Header.Published;
        return new CalendarEvent(
            $"edition-{record.Header.Id}", day, day, IsYearly: false,
            wording.Say("calendar_edition", ("edition", EditionNames.Of(record.Header.Id, wording))),
            EditionNames.Explanation(record.Header, wording),
            record.Address(wording.Language, PagePlan.FrontTwin));
    }
}
