using BarometerSite.Sources;

namespace BarometerSite;

/// <summary>Tells the complaints of a build: one line each, which editors and build servers understand; on a terminal with the line they are about.</summary>
internal sealed class Report(TextWriter error, bool isQuiet)
{
    /// <summary>Prints all complaints in order and, unless quiet, their number.</summary>
    /// <returns>The exit code given.</returns>
    public int Finish(DiagnosticBag diagnostics, int exitCode)
    {
        var inOrder = diagnostics.InOrder();
        if (inOrder.Count == 0)
            return exitCode;
        // In a method of its own, so that Spectre.Console is loaded only where it is needed.
        if (Terminal.HasColours(error))
            PrintColoured(inOrder);
        else
            PrintPlain(inOrder);
        if (!isQuiet)
            error.WriteLine(Count(inOrder, exitCode));
        return exitCode;
    }

    private static void PrintColoured(IReadOnlyList<Diagnostic> diagnostics) => ColouredReport.Print(diagnostics);

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
