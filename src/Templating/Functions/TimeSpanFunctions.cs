using System.Globalization;

namespace BarometerSite.Templating.Functions;

/// <summary><c>timespan</c>.</summary>
internal static class TimeSpanFunctions
{
    public static readonly BuiltInModule Module = new(
        "timespan",
        ("zero", "", _ => TimeSpan.Zero),
        ("from_days", "days", a => Of(a, TimeSpan.FromDays)),
        ("from_hours", "hours", a => Of(a, TimeSpan.FromHours)),
        ("from_minutes", "minutes", a => Of(a, TimeSpan.FromMinutes)),
        ("from_seconds", "seconds", a => Of(a, TimeSpan.FromSeconds)),
        ("from_milliseconds", "millis", a => Of(a, TimeSpan.FromMilliseconds)),
        ("parse", "text", a => TimeSpan.TryParse(a.Text(0), CultureInfo.InvariantCulture, out var span) ? span : throw a.Expected(0, "a time span")));

    private static object Of(Arguments arguments, Func<double, TimeSpan> make)
    {
        try
        {
            return make(arguments.Real(0));
        }
        catch (OverflowException)
        {
            throw arguments.Fail("the time span is too long.");
        }
    }
}
