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
        foreach (var file in inOrder.GroupBy(diagnostic => diagnostic.Span.File?.Path, StringComparer.Ordinal))
            Print(file.Key, [.. file]);
        if (!isQuiet)
            error.WriteLine(Count(inOrder, exitCode));
        return exitCode;
    }

    private void Print(string? path, IReadOnlyList<Diagnostic> diagnostics)
    {
        IReadOnlyList<Diagnostic> shown = path is null ? diagnostics : [.. diagnostics.Take(MostOfAFile)];
        // In a method of its own, so that Spectre.Console is loaded only where it is needed.
        if (Terminal.HasColours(error))
            PrintColoured(shown);
        else
            PrintPlain(shown);
        if (shown.Count < diagnostics.Count)
            error.WriteLine(Terminal.Printable($"{path}: … and {Counted.Of(diagnostics.Count - shown.Count, "more complaint")} about this file."));
    }

    private void PrintColoured(IReadOnlyList<Diagnostic> diagnostics) => ColouredReport.Print(error, diagnostics);

    private void PrintPlain(IReadOnlyList<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
            error.WriteLine(Terminal.Printable(diagnostic.ToString()));
    }

    private static string Count(IReadOnlyList<Diagnostic> diagnostics, int exitCode)
    {
        var errors = diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error);
        var warnings = diagnostics.Count - errors;
        var found = string.Join(" and ", new[] { (errors, "error"), (warnings, "warning") }
            .Where(kind => kind.Item1 > 0)
            .Select(kind => Counted.Of(kind.Item1, kind.Item2)));
        return exitCode == ExitCode.Done ? $"{found}." : $"{found}. Nothing was written.";
    }
}
