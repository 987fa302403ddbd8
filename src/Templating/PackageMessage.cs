using Scriban.Syntax;

namespace BarometerSite.Templating;

/// <summary>What went wrong, as people read it: the package tells of limits by the names of its own settings.</summary>
internal static class PackageMessage
{
    private const string BeforeInner = " : error : ";
    private const string BeforeArgument = " (Parameter '";

    /// <summary>A message may hold the code or the name that it is about, of any length.</summary>
    private const int Longest = 400;

    private const string TooDeep = "Functions and includes are too deep within each other here, or have no end.";
    private static readonly string TooLongText = $"The text is longer than {Budget.TextLength} characters.";

    private static readonly (string Start, string Words)[] Limits =
    [
        ("Exceeding number of recursive depth", TooDeep),
        ("Exceeding recursive depth", TooDeep),
        ("Exceeding number of iteration", Budget.Exhausted),
        ("Range expression exceeds", Budget.Exhausted),
        ("Rendered output exceeds", $"The page is longer than {Budget.OutputLength} characters."),
        ("String conversion reaches", TooLongText),
        ("String multiplication exceeds", TooLongText),
        ("The resulting string length exceeds", TooLongText),
        ("Joined string exceeds", TooLongText),
        ("Padding width", TooLongText),
    ];

    /// <summary>Of a mistake that parsing finds.</summary>
    public static string OfSyntax(string message) => message.Split(' ') is ["Error", "while", "parsing", var statement, "statement:", "The", "<end>", ..]
        ? $"The `{statement}` before this is not closed: expected `end`."
        : message;

    /// <summary>Of a rendering.</summary>
    /// <returns>The message, and whether it tells of a limit.</returns>
    public static (string Message, bool IsRunaway) Of(ScriptRuntimeException exception)
    {
        if (exception is RunawayException)
            return (exception.OriginalMessage, true);
        if (exception.GetBaseException() is InsufficientExecutionStackException)
            return (TooDeep, true);
        var message = exception.OriginalMessage;
        // Code that a template put together tells where it failed in itself, once for each level.
        var inner = message.LastIndexOf(BeforeInner, StringComparison.Ordinal);
        if (inner >= 0)
            message = message[(inner + BeforeInner.Length)..];
        var argument = message.IndexOf(BeforeArgument, StringComparison.Ordinal);
        if (argument >= 0)
            message = message[..argument];
        var limit = Array.Find(Limits, limit => message.StartsWith(limit.Start, StringComparison.Ordinal));
        if (limit.Words is { } words)
            return (words, true);
        return (message.Length > Longest ? message[..Longest] + " …" : message.Trim(), message == Budget.Exhausted);
    }
}
