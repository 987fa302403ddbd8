using System.Collections;
using System.Diagnostics;
using System.Text.RegularExpressions;
using BarometerSite.Markup;
using Scriban.Runtime;
using Scriban.Syntax;

namespace BarometerSite.Templating;

/// <summary>
/// The work that one rendering may take, so that no template exhausts the machine. Every node that is evaluated is a step, and so are each item
/// of a list and each <see cref="CharactersOfStep"/> characters of a text that comes out of one. A large page takes some ten thousand.
/// </summary>
internal sealed class Budget(RenderContext context)
{
    public const int Steps = 4_000_000;

    /// <summary>Of a loop and all loops within it.</summary>
    public const int LoopSteps = 1_000_000;

    /// <summary>Of functions and includes within each other.</summary>
    public const int Depth = 100;

    /// <summary>Characters of a text that a template makes.</summary>
    public const int TextLength = 1 << 20;

    /// <summary>Characters of all that is written, captured texts too.</summary>
    public const int OutputLength = 1 << 24;

    private const int CharactersOfStep = 16;
    private const int ListDepth = 20;

    /// <summary>A regular expression takes as much memory for each character as a step elsewhere does, and more.</summary>
    private const int StepsOfRegexCharacter = 8;

    public static readonly TimeSpan TimeOfOneRegex = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan TimeOfAllRegexes = TimeSpan.FromMilliseconds(500);

    private long left;
    private TimeSpan regexTime;

    public void Reset() => (left, regexTime) = (Steps, TimeOfAllRegexes);

    public void Spend(long steps)
    {
        left -= steps;
        if (left < 0)
            throw new RunawayException(context.CurrentSpan, $"The template takes more than {Steps} steps here: its loops, functions, texts or lists are too many or too large.");
    }

    /// <summary>Takes the steps of a value. A list that is made lazily is made now, so that it is counted once and not anew each time it is walked.</summary>
    public object? Weighed(object? value)
    {
        if (value is ScriptRange lazy)
            value = Made(lazy);
        Weigh(value, 0);
        return value;
    }

    /// <summary>Runs a function that hands texts to an engine whose work cannot be counted in steps: it is timed.</summary>
    public object? Timed(ScriptArray arguments, Func<object?> function)
    {
        foreach (var argument in arguments)
            Spend((argument as string)?.Length * (long)StepsOfRegexCharacter ?? 0);
        var start = Stopwatch.GetTimestamp();
        try
        {
            var result = function();
            regexTime -= Stopwatch.GetElapsedTime(start);
            return regexTime > TimeSpan.Zero ? result : throw new RunawayException(context.CurrentSpan, "The regular expressions of this page take too long together.");
        }
        catch (RegexMatchTimeoutException)
        {
            throw new RunawayException(context.CurrentSpan, "The regular expression takes too long with this text.");
        }
    }

    private ScriptArray Made(ScriptRange lazy)
    {
        var made = new ScriptArray();
        foreach (var item in lazy)
        {
            Spend(1);
            made.Add(item);
        }
        return made;
    }

    private void Weigh(object? value, int depth)
    {
        switch (value)
        {
            case string text:
                Spend(text.Length / CharactersOfStep);
                break;
            case Html html:
                Spend(html.ToString().Length / CharactersOfStep);
                break;
            case IEnumerable when depth == ListDepth:
                throw new ScriptRuntimeException(context.CurrentSpan, $"Lists and objects are more than {ListDepth} deep within each other here.");
            case IDictionary<string, object?> members:
                foreach (var (_, member) in members)
                    WeighItem(member, depth);
                break;
            case IEnumerable items:
                foreach (var item in items)
                    WeighItem(item, depth);
                break;
        }
    }

    private void WeighItem(object? item, int depth)
    {
        Spend(1);
        if (item is string or Html or IEnumerable)
            Weigh(item, depth + 1);
    }
}
