using BarometerSite.Problems;

namespace BarometerSite;

/// <summary>Tells the complaints of a build: one line each, which editors and build servers understand; on a terminal with the line they are about.</summary>
internal sealed class Report(TextWriter error, bool isQuiet)
{
    /// <summary>Complaints about one file that are printed: whoever reads fifty knows what is wrong with it.</summary>
    private const int MostOfAFile = 50;

    /// <summary>Prints the complaints in order, of each file so many as anybody reads, and, unless quiet, their number.</summary>
    /// <returns>The exit code given.</returns>
    public int Finish(DiagnosticBag diagnostics, int exitCode)
    {
        var inOrder = diagnostics.InOrder();
        if (inOrder.Count == 0)
            return exitCode;
        var beyond = diagnostics.Beyond.GroupBy(kind => kind.Key.Path ?? "").ToDictionary(file => file.Key, file => file.Sum(kind => kind.Value));
        foreach (var file in inOrder.GroupBy(diagnostic => diagnostic.Span.File?.Path, StringComparer.Ordinal))
        {
            beyond.Remove(file.Key ?? "", out var uncounted);
            Print(file.Key, [.. file], uncounted);
        }
        if (beyond.Count > 0)
            error.WriteLine($"… and {Counted.Of(beyond.Values.Sum(), "more complaint")} about {Counted.Of(beyond.Count, "other file")}.");
        if (!isQuiet)
            error.WriteLine(Count(inOrder, diagnostics.Beyond, exitCode));
        return exitCode;
    }

    /// <param name="beyond">How many there are that nobody kept.</param>
    private void Print(string? path, IReadOnlyList<Diagnostic> diagnostics, int beyond)
    {
        IReadOnlyList<Diagnostic> shown = [.. (path is null ? diagnostics : diagnostics.Take(MostOfAFile)).Select(diagnostic => diagnostic.Guessed())];
        var more = diagnostics.Count - shown.Count + beyond;
        // In a method of its own, so that Spectre.Console is loaded only where it is needed.
        if (Terminal.HasColours(error))
            PrintColoured(shown);
        else
            PrintPlain(shown);
        if (more > 0)
            error.WriteLine(Terminal.Printable($"{path}: … and {Counted.Of(more, "more complaint")} about this file."));
    }

    private void PrintColoured(IReadOnlyList<Diagnostic> diagnostics) => ColouredReport.Print(error, diagnostics);

    private void PrintPlain(IReadOnlyList<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
            error.WriteLine(Terminal.Printable(diagnostic.ToString()));
    }

    private static string Count(IReadOnlyList<Diagnostic> diagnostics, IReadOnlyDictionary<DiagnosticBag.Kind, int> beyond, int exitCode)
    {
        int Of(Severity severity) =>
            diagnostics.Count(diagnostic => diagnostic.Severity == severity) + beyond.Sum(kind => kind.Key.Severity == severity ? kind.Value : 0);
        var found = string.Join(" and ", new[] { (Of(Severity.Error), "error"), (Of(Severity.Warning), "warning") }
            .Where(kind => kind.Item1 > 0)
            .Select(kind => Counted.Of(kind.Item1, kind.Item2)));
        return exitCode == ExitCode.Done ? $"{found}." : $"{found}. Nothing was written.";
    }
}
