using BarometerSite.Pages;
using BarometerSite.Pages.Views;

namespace BarometerSite.Rendering.Shapes;

/// <summary>What templates see of the year's wheel.</summary>
internal static class CalendarShapes
{
    public static readonly Shape<CalendarItemView> Item = new("calendar item")
    {
        { "title", "text", view => view.Title },
        { "text", "a sentence or two", view => view.Text },
    };

    public static readonly Shape<CalendarGroupView> Group = new("calendar group")
    {
        { "title", "the time of the year", view => view.Title },
        { "note", "what is not known of the time, or null", view => view.Note },
        { "items", "list of calendar item", (view, page) => Item.List(view.Items, page) },
    };

    public static readonly Shape<CalendarView> Calendar = new("calendar")
    {
        { "svg", "markup: the year as a wheel", view => view.Picture.Svg },
        { "picture", "site-relative address of the wheel as a file of its own", (view, page) => Addresses.ChartSvg(view.Wheel.Id, page.Page.Language) },
        { "note", "what the wheel does not know, in a sentence or two, or null", view => view.Note },
        { "groups", "list of calendar group: what the wheel shows, time by time", (view, page) => Group.List(view.Groups, page) },
        { "sources", "list of source", (view, page) => CommonShapes.Source.List(view.Sources, page) },
    };
}
