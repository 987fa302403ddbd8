using System.Text.RegularExpressions;
using BarometerSite.Templating.Evaluation;

namespace BarometerSite.Templating.Functions;

/// <summary><c>regex</c>. An expression that takes longer than <c>RegexTimeOut</c> is refused.</summary>
internal static class RegexFunctions
{
    public static readonly BuiltInModule Module = new(
        "regex",
        ("escape", "pattern", a => Regex.Escape(a.Text(0))),
        ("match", "text pattern options?", a => Guard(a, timeOut => Groups(Regex.Match(a.Text(0), a.Text(1), Options(a, 2), timeOut)))),
        ("matches", "text pattern options?", a => Guard(a, timeOut => AllMatches(a, timeOut))),
        ("replace", "text pattern replace options?", a => Guard(a, timeOut => Regex.Replace(a.Text(0), a.Text(1), a.Text(2), Options(a, 3), timeOut))),
        ("split", "text pattern options?", a => Guard(a, timeOut => new ScriptArray(Regex.Split(a.Text(0), a.Text(1), Options(a, 2), timeOut)))),
        ("unescape", "pattern", a => Guard(a, _ => Regex.Unescape(a.Text(0)))));

    public static T Guard<T>(Arguments arguments, Func<TimeSpan, T> match)
    {
        try
        {
            return match(arguments.Context.Settings.RegexTimeOut);
        }
        catch (RegexMatchTimeoutException)
        {
            throw arguments.Fail("the expression took longer than RegexTimeOut allows.");
        }
        catch (ArgumentException exception)
        {
            throw arguments.Fail($"the expression is not valid. {exception.Message}");
        }
    }

    private static ScriptArray AllMatches(Arguments arguments, TimeSpan timeOut)
    {
        var result = new ScriptArray();
        foreach (Match match in Regex.Matches(arguments.Text(0), arguments.Text(1), Options(arguments, 2), timeOut))
        {
            arguments.Step(1);
            result.Add(Groups(match));
        }
        return result;
    }

    private static ScriptArray Groups(Match match) => match.Success ? new ScriptArray(match.Groups.Values.Select(group => group.Value)) : new ScriptArray();

    private static RegexOptions Options(Arguments arguments, int index)
    {
        var options = RegexOptions.CultureInvariant;
        foreach (var letter in arguments.Text(index))
        {
            options |= letter switch
            {
                'i' => RegexOptions.IgnoreCase,
                'm' => RegexOptions.Multiline,
                's' => RegexOptions.Singleline,
                'x' => RegexOptions.IgnorePatternWhitespace,
                _ => throw arguments.Fail($"unknown option `{letter}`: expected letters of `imsx`."),
            };
        }
        return options;
    }
}
