namespace BarometerSite.Problems;

/// <summary>
/// The catalogue of all complaints, each with its code, level and text in one factory that takes texts and places only. A code is never reused and never
/// renamed: tests and people's tools refer to it. A message says what was found and what was
/// expected, its help the cure, for somebody who is no programmer and publishes in five minutes.
/// </summary>
internal static partial class Complaints
{
    private static Diagnostic Error(string code, SourceSpan span, string message, string? help = null) =>
        new(code, Severity.Error, span, message, help);

    private static string Q(string text) => Quotation.Of(text);

    /// <summary>The nearest known word as a question, or nothing.</summary>
    private static string DidYouMean(string found, IEnumerable<string> known) =>
        new Guess(found, known).Question;

    /// <summary>The places where it may look: <c>Known keys are ‘a’ and ‘b’.</c></summary>
    private static string Known(string what, IReadOnlyCollection<string> known) => known.Count switch
    {
        0 => $"There are no {what}s yet.",
        1 => $"The only {what} is {Quotation.List(known)}.",
        _ => $"The {what}s are {Quotation.List(known)}.",
    };
}
