namespace BarometerSite.Problems.Formats;

/// <summary>
/// Complaints as GitHub's workflow commands, which it shows at the lines of a pull request ("Workflow commands for GitHub Actions", docs.github.com).
/// </summary>
internal static class WorkflowCommands
{
    /// <summary>GitHub shows ten errors and ten warnings of a step, and drops the rest without a word.</summary>
    public const int Most = 10;

    /// <param name="folder">From the repository's top folder to the site's, with a slash at its end; empty where they are the same.</param>
    public static string Write(DiagnosticBag diagnostics, string folder)
    {
        var problems = ListedProblems.Of(diagnostics, Most);
        var lines = problems.Listed.Select(diagnostic => Command(diagnostic, folder));
        return string.Concat(lines.Append(problems.More is { } more ? $"::notice::{Data(more)}" : null).OfType<string>().Select(line => line + "\n"));
    }

    private static string Command(Diagnostic diagnostic, string folder)
    {
        var place = "";
        if (diagnostic.Span.File is { } file)
        {
            var (line, column) = file.Position(diagnostic.Span.Start);
            place = string.Create(CultureInfo.InvariantCulture, $"file={Property(folder + file.Path)},line={line},col={column},");
        }
        return $"::{diagnostic.Severity.Word()} {place}title={Property(diagnostic.Code)}::{Data(diagnostic.Text)}";
    }

    private static string Data(string text) => text.Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
