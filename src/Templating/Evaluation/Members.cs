using BarometerSite.Markup;

namespace BarometerSite.Templating.Evaluation;

/// <summary>What <c>value.name</c> finds. Nothing of .NET shows through: each kind of value has the members listed here.</summary>
internal static class Members
{
    private static readonly string[] OfDate = ["year", "month", "day", "day_of_year", "hour", "minute", "second", "millisecond"];

    private static readonly string[] OfTimeSpan =
    [
        "days", "hours", "minutes", "seconds", "milliseconds", "total_days", "total_hours", "total_minutes", "total_seconds", "total_milliseconds",
    ];

    public static bool TryGet(object target, string name, out object? value)
    {
        if (target is ITemplateObject members && members.TryGetMember(name, out value))
            return true;
        if (name == "empty?")
        {
            value = Equality.IsEmpty(target) ?? false;
            return true;
        }
        value = target switch
        {
            ScriptArray array when array.TryGetMember(name, out var member) => member ?? NullMember.Instance,
            string text when name == "size" => Numbers.Box(text.Length),
            Html html when name == "size" => Numbers.Box(html.ToString().Length),
            DateTime time => OfTime(time, name),
            TimeSpan span => OfSpan(span, name),
            ITemplateObject => null,
            _ when name == "size" && Items.IsList(target) => Numbers.Box(Items.Of(target).Count),
            _ => null,
        };
        var found = value is not null;
        if (value is NullMember)
            value = null;
        return found;
    }

    public static IEnumerable<string> Names(object target) => target switch
    {
        ITemplateObject members => members.MemberNames,
        ScriptArray array => ["size", .. array.Members?.MemberNames ?? []],
        DateTime => OfDate,
        TimeSpan => OfTimeSpan,
        string or Html => ["size"],
        _ => Items.IsList(target) ? ["size"] : [],
    };

    private static object? OfTime(DateTime time, string name) => name switch
    {
        "year" => Numbers.Box(time.Year),
        "month" => Numbers.Box(time.Month),
        "day" => Numbers.Box(time.Day),
        "day_of_year" => Numbers.Box(time.DayOfYear),
        "hour" => Numbers.Box(time.Hour),
        "minute" => Numbers.Box(time.Minute),
        "second" => Numbers.Box(time.Second),
        "millisecond" => Numbers.Box(time.Millisecond),
        _ => null,
    };

    private static object? OfSpan(TimeSpan span, string name) => name switch
    {
        "days" => Numbers.Box(span.Days),
        "hours" => Numbers.Box(span.Hours),
        "minutes" => Numbers.Box(span.Minutes),
        "seconds" => Numbers.Box(span.Seconds),
        "milliseconds" => Numbers.Box(span.Milliseconds),
        "total_days" => span.TotalDays,
        "total_hours" => span.TotalHours,
        "total_minutes" => span.TotalMinutes,
        "total_seconds" => span.TotalSeconds,
        "total_milliseconds" => span.TotalMilliseconds,
        _ => null,
    };

    /// <summary>A member that is there and null.</summary>
    private sealed class NullMember
    {
        public static readonly NullMember Instance = new();
    }
}
