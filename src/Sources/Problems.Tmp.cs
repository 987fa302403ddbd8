namespace BarometerSite.Sources;

internal static partial class Problems
{
    public static Diagnostic TextNotANumber(string found, SourceSpan span, char mark) => Error(ProblemCodes.TextNotANumber, span, found + mark);
}
