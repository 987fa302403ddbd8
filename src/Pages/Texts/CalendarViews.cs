using System.Text.Json.Serialization;
using BarometerSite.Charts;
using BarometerSite.Charts.Wheel;
using BarometerSite.Markup;
using BarometerSite.Model;
using BarometerSite.Pages.Common;

namespace BarometerSite.Pages.Texts;

/// <summary>The year as a wheel, and the same as a list.</summary>
internal sealed record CalendarView(
    [Seen("what the wheel does not know, in a sentence or two, or null")] string? Note,
    [Seen("list of calendar group: what the wheel shows, time by time")] ImmutableArray<CalendarGroupView> Groups,
    [Seen("list of source")] ImmutableArray<SourceView> Sources,
    [Seen("site-relative address of what has a time, for calendar programs, or null where nothing has")] string? File) : View, IPictured
{
    private ChartPicture? drawing;

    [JsonIgnore] public required Chart Chart { get; init; }
    [JsonIgnore] public required Language Language { get; init; }

    /// <summary>Drawn when first asked for.</summary>
    [JsonIgnore] public ChartPicture Drawing => drawing ??= Chart.Draw();

    [JsonIgnore] public ImmutableArray<string> Publishers => SourceView.Publishers(Sources);

    [Seen("markup: the year as a wheel")] public Html Svg => Drawing.Svg;
    [Seen("site-relative address of the wheel as a file of its own")] public string Picture => Addresses.ChartSvg(Chart.Id, Language);
}

/// <summary>What happens at one time of the year.</summary>
internal sealed record CalendarGroupView(
    [Seen("the time of the year")] string Title,
    [Seen("what is not known of the time, or null")] string? Note,
    [Seen("list of calendar item")] ImmutableArray<CalendarItemView> Items) : View;

internal sealed record CalendarItemView([Seen("text")] string Title, [Seen("a sentence or two")] string Text) : View;

/// <summary>What happens in the course of a year: the wheel, and the same as a list.</summary>
internal static class CalendarViews
{
    /// <param name="calendar">At least one.</param>
    /// <param name="file">For calendar programs, or null.</param>
    public static CalendarView Of(ImmutableArray<CalendarEntry> calendar, string? file, Wording wording)
    {
        var note = calendar.All(entry => entry.When.IsMonth()) ? null
            : wording.Word(calendar.Any(entry => entry.When.IsMonth()) ? "calendar_some_months" : "calendar_no_months");
        return new(
            note,
            [
                .. calendar.GroupBy(entry => entry.When).OrderBy(group => Place(group.Key))
                    .Select(group => new CalendarGroupView(
                        Chart.Capitalised(Name(group.Key, wording)),
                        group.Key == TimeOfYear.OnceAYear ? Chart.Capitalised(wording.Word("calendar_month_not_set")) : null,
                        [.. group.Select(entry => new CalendarItemView(wording.In(entry.Title), wording.In(entry.Text)))])),
            ],
            FigureViews.Sources(calendar.Select(entry => entry.Source), wording),
            file)
        {
            Chart = Wheel(calendar, note, wording),
            Language = wording.Language,
        };
    }

    private static YearWheel Wheel(ImmutableArray<CalendarEntry> calendar, string? note, Wording wording)
    {
        return new YearWheel(Addresses.WheelId, wording.Word("title_calendar"), wording, At(TimeOfYear.EachHalfYear), At(TimeOfYear.OnceAYear),
            [.. Enumerable.Range(1, TimesOfYear.Months).Select(month => At((TimeOfYear)month))], note);

        ImmutableArray<string> At(TimeOfYear time) => [.. calendar.Where(entry => entry.When == time).Select(entry => wording.In(entry.Title))];
    }

    /// <summary>What is known of no month comes first, the more often the sooner; the months follow.</summary>
    private static int Place(TimeOfYear time) => time.IsMonth() ? (int)time : (int)time - (int)TimeOfYear.OnceAYear;

    private static string Name(TimeOfYear time, Wording wording) => time switch
    {
        TimeOfYear.EachHalfYear => wording.Word("calendar_each_half_year"),
        TimeOfYear.OnceAYear => wording.Word("calendar_once_a_year"),
        _ when time.IsMonth() => wording.Month((int)time),
        _ => throw new ArgumentOutOfRangeException(nameof(time)),
    };
}
