using System.Collections.Immutable;
using BarometerSite.Charts;
using BarometerSite.Charts.Wheel;
using BarometerSite.Model;
using BarometerSite.Pages.Views;

namespace BarometerSite.Pages.Building;

/// <summary>What happens in the course of a year: the wheel, and the same as a list.</summary>
internal static class CalendarViews
{
    /// <summary>No other drawing's id is without a hyphen.</summary>
    private const string WheelId = "wheel";

    /// <param name="calendar">At least one.</param>
    public static CalendarView Of(ImmutableArray<CalendarEntry> calendar, Wording wording)
    {
        var wheel = Wheel(calendar, wording);
        return new(
            wheel,
            wheel.Note,
            [
                .. calendar.GroupBy(entry => entry.When).OrderBy(group => group.Key, WheelDescription.TimesInOrder)
                    .Select(group => new CalendarGroupView(
                        wheel.Words.Headed(group.Key),
                        group.Key == TimeOfYear.OnceAYear ? ChartLanguage.Capitalised(wheel.Words.MonthNotSet) : null,
                        [.. group.Select(entry => new CalendarItemView(wording.In(entry.Title), wording.In(entry.Text)))])),
            ],
            [
                .. calendar.Select(entry => entry.Source).DistinctBy(source => source.Id, StringComparer.Ordinal)
                    .OrderBy(source => source.Id, StringComparer.Ordinal).Select(source => FigureViews.Source(source, wording)),
            ]);
    }

    private static YearWheel Wheel(ImmutableArray<CalendarEntry> calendar, Wording wording)
    {
        var words = new WheelWords(
            wording.Word("calendar_each_half_year"),
            wording.Word("calendar_once_a_year"),
            wording.Word("calendar_month_not_set"),
            wording.Word("calendar_first_half"),
            wording.Word("calendar_second_half"),
            [.. Enumerable.Range(1, TimesOfYear.Months).Select(wording.Month)]);
        var note = calendar.All(entry => entry.When.IsMonth()) ? null
            : wording.Word(calendar.Any(entry => entry.When.IsMonth()) ? "calendar_some_months" : "calendar_no_months");
        return new YearWheel(WheelId, wording.Word("title_calendar"), ChartFrames.Language(wording), words,
            [.. calendar.Select(entry => new WheelEntry(entry.When, wording.In(entry.Title)))], note);
    }
}
