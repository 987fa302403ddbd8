namespace BarometerSite.Templating;

/// <summary>What is wrong with a template, and where.</summary>
/// <param name="Path">The template's path in its set.</param>
/// <param name="Start">Offset in the template's text, in UTF-16 units.</param>
/// <param name="Length">Of the text that is meant; may be 0 where something is missing.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1, in UTF-16 units.</param>
/// <param name="Message">What was found and what was expected, one sentence or two.</param>
/// <param name="IncludedFrom">The places of the <c>include</c>s that led here, <c>path(line,column)</c>, the nearest first.</param>
/// <param name="IsRunaway">Whether the template was stopped because it took too much work; other pages would take as much.</param>
internal sealed record TemplateProblem(
    string Path, int Start, int Length, int Line, int Column, string Message, ImmutableArray<string> IncludedFrom, bool IsRunaway = false)
{
    public override string ToString() =>
        $"{Path}({Line},{Column}): {Message}" + string.Concat(IncludedFrom.Select(place => $" [included from {place}]"));
}
