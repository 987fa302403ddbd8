using System.Diagnostics;
using System.Globalization;

namespace BarometerSite.Fuzz;

/// <summary>
/// Gives the generator sites in which one file has been spoilt, and tells whether it ever failed or took long. By hand:
/// <code>
/// dotnet run -c Release --project tests/BarometerSite.Fuzz -- 20000       so many inputs, numbered from 1
/// dotnet run -c Release --project tests/BarometerSite.Fuzz -- 1 4711      that one again, and what it looks like
/// </code>
/// The same number is always the same input, as long as the sources are the same.
/// </summary>
internal static class Program
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    public static int Main(string[] arguments)
    {
        var count = arguments.Length > 0 ? int.Parse(arguments[0], CultureInfo.InvariantCulture) : 20_000;
        var first = arguments.Length > 1 ? int.Parse(arguments[1], CultureInfo.InvariantCulture) : 1;
        Corpus[] sites = [Corpus.Read("the real site", ""), Corpus.Read("the example city", "tests/ExampleCity")];
        var tally = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var (failures, slowest, slowestNumber) = (0, TimeSpan.Zero, 0);
        for (var number = first; number < first + count; number++)
        {
            var input = Input.Make(sites, number);
            if (count == 1)
                Console.WriteLine(input.Text);
            var (outcome, time) = Run(input);
            if (time > slowest)
                (slowest, slowestNumber) = (time, number);
            var isFailure = outcome.Failure is not null || time > Longest;
            if (isFailure)
                Console.WriteLine($"{number} {input} {time.TotalSeconds:0.0} s {outcome.Failure}");
            failures += isFailure ? 1 : 0;
            var reached = $"{input.Kind,-8} {outcome.Reached}";
            tally[reached] = tally.GetValueOrDefault(reached) + 1;
            if (number % 1000 == 0)
                Console.WriteLine($"{number} inputs, {failures} failures, the slowest {slowest.TotalSeconds:0.00} s (input {slowestNumber})");
        }
        foreach (var (reached, times) in tally)
            Console.WriteLine($"{reached,-24} {times,6}");
        Console.WriteLine($"{count} inputs, {failures} failures, the slowest {slowest.TotalSeconds:0.00} s (input {slowestNumber})");
        return failures == 0 ? 0 : 1;
    }

    /// <summary>In processor time, so that other programs do not count.</summary>
    private static (Outcome Outcome, TimeSpan Time) Run(Input input)
    {
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        var outcome = input.Try();
        process.Refresh();
        return (outcome, process.TotalProcessorTime - before);
    }
}
