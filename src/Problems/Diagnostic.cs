namespace BarometerSite.Problems;

/// <summary>How much a diagnostic weighs: an error stops the build before anything is written, a warning does not.</summary>
internal enum Severity
{
    Warning,
    Error,
}

internal static class Severities
{
    /// <summary>As everybody is told: people, machines and tests.</summary>
    public static string Word(this Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => throw new ArgumentOutOfRangeException(nameof(severity)),
    };
}

/// <summary>One complaint about the site's sources, as its author reads it.</summary>
/// <param name="Code">A stable word, never reused; tests and tools refer to it.</param>
/// <param name="Message">What was found and what was expected, in one or two sentences.</param>
/// <param name="Help">The cure, where there is one to name.</param>
internal sealed record Diagnostic(string Code, Severity Severity, SourceSpan Span, string Message, string? Help = null)
{
    /// <summary>The word that was found and those that might have been meant; the nearest is looked for when somebody asks, since that is slow.</summary>
    public Guess? Guess { get; init; }

    /// <summary>The message and its cure, on one line.</summary>
    public string Text => $"{Guessed().Message}{(Help is null ? "" : " " + Help)}";

    /// <summary>With the guess made.</summary>
    public Diagnostic Guessed() => Guess is { } guess ? this with { Message = Message + guess.Question, Guess = null } : this;

    /// <summary><c>path(line,column): error code: message help</c>, on one line.</summary>
    public override string ToString()
    {
        var place = Span.IsNowhere ? "" : Span + ": ";
        return $"{place}{Severity.Word()} {Code}: {Text}";
    }
}
