using BarometerSite.Problems;
using Spectre.Console;

namespace BarometerSite;

/// <summary>Complaints on a terminal: place and code stand out, and the line itself follows with a mark below the spot.</summary>
internal static class ColouredReport
{
    // Where a line of a source is longer, only the part around the spot is shown.
    private const int MostShown = 120;

    public static void Print(TextWriter error, IReadOnlyList<Diagnostic> diagnostics)
    {
        // The sixteen colours that people choose themselves. Left to detect, Spectre would take an empty NO_COLOR for one that is set.
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(error),
            Ansi = AnsiSupport.Yes,
            ColorSystem = ColorSystemSupport.Standard,
        });
        foreach (var diagnostic in diagnostics)
        {
            console.MarkupLine(Headline(diagnostic));
            if (Excerpt(diagnostic.Span) is { } excerpt)
                console.MarkupLine(excerpt);
        }
    }

    private static string Headline(Diagnostic diagnostic)
    {
        var colour = diagnostic.Severity == Severity.Error ? "red" : "yellow";
        var word = diagnostic.Severity == Severity.Error ? "error" : "warning";
        var place = diagnostic.Span.IsNowhere ? "" : $"[bold]{Safe(diagnostic.Span.ToString())}[/]: ";
        var help = diagnostic.Help is null ? "" : $" [green]{Safe(diagnostic.Help)}[/]";
        return $"{place}[{colour}]{word}[/] [bold {colour}]{Safe(diagnostic.Code)}[/]: {Safe(diagnostic.Message)}{help}";
    }

    /// <summary>The line and, below it, carets under the span as far as it lies on that line; null where there is no text.</summary>
    private static string? Excerpt(SourceSpan span)
    {
        if (span.File is not { Text.Length: > 0 } file)
            return null;
        var (number, column) = file.Position(span.Start);
        var line = file.Line(number);
        var from = Math.Max(0, Math.Min(column - 1, line.Length) - (MostShown / 2));
        var shown = line.Substring(from, Math.Min(MostShown, line.Length - from));
        var carets = Math.Clamp(span.Length, 1, Math.Max(1, shown.Length - (column - 1 - from)));
        // One cell per character, so that the carets stand below what they mean.
        var plain = string.Concat(shown.Select(character => char.IsControl(character) ? ' ' : character));
        return $"    {Safe(plain)}\n    {new string(' ', column - 1 - from)}[bold]{new string('^', carets)}[/]";
    }

    private static string Safe(string text) => Spectre.Console.Markup.Escape(Terminal.Printable(text));
}
