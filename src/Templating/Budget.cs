using System.Collections;
using System.Diagnostics;
using System.Numerics;
using System.Text.RegularExpressions;
using BarometerSite.Markup;
using Scriban.Runtime;
using Scriban.Syntax;

namespace BarometerSite.Templating;

/// <summary>
/// The work that one rendering may take, so that no template exhausts the machine. Every node that is evaluated is a step, and so are each item
/// of a list and each <see cref="CharactersOfStep"/> characters of a text that comes out of one. A large page takes some fifty thousand.
/// </summary>
internal sealed class Budget(RenderContext context)
{
    public const int Steps = 2_000_000;

    /// <summary>Of functions and includes within each other.</summary>
    public const int Depth = 100;

    /// <summary>Characters of a text that a template makes.</summary>
    public const int TextLength = 1 << 20;

    /// <summary>Characters of all that is written, captured texts too.</summary>
    public const int OutputLength = 1 << 23;

    public static readonly TimeSpan TimeOfOneRegex = TimeSpan.FromMilliseconds(250);

    public static readonly string Exhausted =
        $"The template takes more than {Steps} steps to fill in: its loops, functions, lists or texts have no end, or are too large.";

    private const int CharactersOfStep = 16;
    private const int ListDepth = 20;
    private const int DigitsOfNumber = 1000;
    private const int BytesOfNumber = 416;

    /// <summary>Where a text is searched for a text, each place may be compared to the end: of so many characters.</summary>
    private const int ComparisonsOfStep = 128;

    /// <summary>What a regular expression or a parser makes of each character takes more memory than a step elsewhere.</summary>
    private const int StepsOfEngineCharacter = 8;

    private static readonly TimeSpan TimeOfAllRegexes = TimeSpan.FromMilliseconds(500);

    private long left;
    private TimeSpan regexTime;

    public void Reset() => (left, regexTime) = (Steps, TimeOfAllRegexes);

    public void Spend(long steps)
    {
        left -= steps;
        if (left < 0)
            throw new RunawayException(context.CurrentSpan, Exhausted);
    }

    /// <summary>Takes the steps of a value. A list that is made lazily is made now, so that it is counted once and not anew each time it is walked.</summary>
    public object? Weighed(object? value)
    {
        if (value is ScriptRange lazy)
            value = Made(lazy);
        Weigh(value, 0);
        return value;
    }

    /// <summary>Takes the steps of a search for one text in another before it begins.</summary>
    public void SpendSearch(ScriptArray arguments)
    {
        if (arguments is [string text, string sought, ..])
            Spend((long)text.Length * sought.Length / ComparisonsOfStep);
    }

    /// <summary>Takes the steps of texts that are handed to a parser or a regular expression.</summary>
    public void SpendEngine(ScriptArray arguments)
    {
        foreach (var text in arguments.OfType<string>())
            Spend((long)text.Length * StepsOfEngineCharacter);
    }

    /// <summary>Runs a function that has a regular expression, whose work cannot be counted in steps: it is timed.</summary>
    public object? Timed(IScriptCustomFunction function, ScriptNode site, ScriptArray arguments, ScriptBlockStatement? block)
    {
        var start = Stopwatch.GetTimestamp();
        try
        {
            var result = function.Invoke(context, site, arguments, block);
            regexTime -= Stopwatch.GetElapsedTime(start);
            return regexTime > TimeSpan.Zero
                ? result
                : throw new RunawayException(context.CurrentSpan, "The regular expressions of this page take too long together.");
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
            case BigInteger number when number.GetByteCount() > BytesOfNumber:
                throw new RunawayException(context.CurrentSpan, $"The number has more than {DigitsOfNumber} digits.");
            case double and (double.NaN or double.PositiveInfinity or double.NegativeInfinity):
                throw new ScriptRuntimeException(context.CurrentSpan, "This gives no number: it divides by zero, or the number is too large.");
            // The host's own, which templates cannot make or change: what is in it is counted when it is asked for.
            case ImmutableArray<object?> items:
                Spend(items.Length);
                break;
            case IEnumerable when depth == ListDepth:
                throw new RunawayException(context.CurrentSpan, $"Lists and objects are more than {ListDepth} deep within each other here.");
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
