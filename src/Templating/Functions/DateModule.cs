using BarometerSite.Templating.Evaluation;

namespace BarometerSite.Templating.Functions;

/// <summary><c>date</c>. Its <c>format</c>, by which dates are written, belongs to one rendering and can be set.</summary>
internal sealed class DateModule(RenderContext context) : ITemplateObject
{
    private static readonly BuiltInModule Functions = new(
        "date",
        ("add_days", "date days", a => Add(a, (date, count) => date.AddDays(count))),
        ("add_hours", "date hours", a => Add(a, (date, count) => date.AddHours(count))),
        ("add_milliseconds", "date millis", a => Add(a, (date, count) => date.AddMilliseconds(count))),
        ("add_minutes", "date minutes", a => Add(a, (date, count) => date.AddMinutes(count))),
        ("add_months", "date months", a => Add(a, (date, count) => date.AddMonths((int)count))),
        ("add_seconds", "date seconds", a => Add(a, (date, count) => date.AddSeconds(count))),
        ("add_years", "date years", a => Add(a, (date, count) => date.AddYears((int)count))),
        ("now", "", Now),
        ("parse", "text pattern? culture?", a => Parse(a, 1)),
        ("parse_to_string", "text output_pattern? output_culture? input_pattern? input_culture?", a =>
            Parse(a, 3) is { } date ? DateFormat.Write(date, a.TextOrNull(1) ?? a.Context.DatePattern) : null),
        ("to_string", "datetime pattern? culture?", Write),
        ("utc_now", "", Now));

    public IEnumerable<string> MemberNames => [.. Functions.MemberNames, "default_format", "format"];

    public bool TryGetMember(string name, out object? value)
    {
        value = name switch
        {
            "format" => context.DatePattern,
            "default_format" => DateFormat.DefaultPattern,
            _ => null,
        };
        return value is not null || Functions.TryGetMember(name, out value);
    }

    /// <summary>Sets <c>date.format</c>; false for all else.</summary>
    public bool TrySet(string name, object? value)
    {
        if (name != "format" || value is not string pattern)
            return false;
        context.DatePattern = pattern;
        return true;
    }

    private static object Now(Arguments arguments) =>
        arguments.Context.Settings.Now ?? throw arguments.Fail("no date was given to this rendering, and there is no clock here.");

    private static DateTime? Parse(Arguments arguments, int pattern)
    {
        if (arguments[0] is null or DateTime)
            return arguments[0] as DateTime?;
        var text = arguments.Text(0);
        if (text.Length == 0)
            return null;
        var english = arguments.Count > pattern + 1 && arguments.Text(pattern + 1) is var culture && culture.Length > 0 && culture is not ("en-US" or "en");
        return DateReader.Read(text, arguments.TextOrNull(pattern), dayFirst: english)
            ?? throw arguments.Expected(0, arguments.TextOrNull(pattern) is { } expected ? $"a date by the pattern `{expected}`" : "a date as 2014-12-31");
    }

    private static object? Write(Arguments arguments) => arguments[0] switch
    {
        null => null,
        DateTime date => DateFormat.Write(date, arguments.TextOrNull(1) ?? arguments.Context.DatePattern),
        string => Parse(arguments, 3) is { } date ? DateFormat.Write(date, arguments.TextOrNull(1) ?? arguments.Context.DatePattern) : null,
        _ => throw arguments.Expected(0, "a date"),
    };

    private static object? Add(Arguments arguments, Func<DateTime, double, DateTime> add)
    {
        if (arguments[0] is null)
            return null;
        try
        {
            return add(arguments[0] as DateTime? ?? throw arguments.Expected(0, "a date"), arguments.Real(1));
        }
        catch (ArgumentOutOfRangeException)
        {
            throw arguments.Fail("the date is beyond the calendar.");
        }
    }
}
