using BarometerSite.Problems;
using Spectre.Console;

namespace BarometerSite;

/// <summary>Complaints on a terminal: place and code stand out, and the line itself follows with a mark below the spot.</summary>
internal static class ColouredReport
{
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
            if (Marked(diagnostic.Span) is { } marked)
                console.MarkupLine(marked);
        }
    }

    private static string Headline(Diagnostic diagnostic)
    {
        var colour = diagnostic.Severity == Severity.Error ? "red" : "yellow";
        var word = diagnostic.Severity.Word();
        var place = diagnostic.Span.IsNowhere ? "" : $"[bold]{Safe(diagnostic.Span.ToString())}[/]: ";
        var help = diagnostic.Help is null ? "" : $" [green]{Safe(diagnostic.Help)}[/]";
        return $"{place}[{colour}]{word}[/] [bold {colour}]{Safe(diagnostic.Code)}[/]: {Safe(diagnostic.Message)}{help}";
    }

    /// <summary>The line and, below it, carets under the piece; null where there is no text.</summary>
    private static string? Marked(SourceSpan span) => SourceExcerpt.Of(span) is var (line, before, length)
        ? $"    {Safe(line)}\n    {new string(' ', before)}[bold]{new string('^', length)}[/]"
        : null;

    private static string Safe(string text) => Spectre.Console.Markup.Escape(Terminal.Printable(text));
}
