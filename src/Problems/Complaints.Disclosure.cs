namespace BarometerSite.Problems;

/// <summary>Figures that nobody may see, and can be seen all the same. No message shows the figure: it may be read by everybody.</summary>
internal static partial class Complaints
{
    private const string HideMore =
        "Hide one figure more: write d in its column ‘confidentiality’. If members of a dimension overlap, or are no parts of its total, "
        + "write ‘adds-up: no’ at the dimension in data/dimensions.yml.";

    /// <summary>More files than these are not worth naming: each shows its lines.</summary>
    private const int MostPlaces = 12;

    /// <summary>A hidden figure that totals and other parts determine.</summary>
    /// <param name="cell">Of which file's indicator, and what: <c>period ‘2014’ and group ‘a’</c>.</param>
    /// <param name="why">What hides it, as the end of a sentence: <c>by the code c</c>.</param>
    /// <param name="from">Where the figures stand that give it away.</param>
    public static Diagnostic SuppressedCanBeReckoned(SourceSpan span, string cell, string why, IReadOnlyCollection<SourceSpan> from) =>
        Error("suppressed-can-be-derived", span,
            $"The figure for {cell} is hidden {why}, but can be reckoned from those that are shown: {Lines(from)}.", HideMore);

    /// <summary>A hidden count for which the others leave one whole number.</summary>
    public static Diagnostic SuppressedHasOneValue(SourceSpan span, string cell, string why, IReadOnlyCollection<SourceSpan> from) =>
        Error("suppressed-can-be-derived", span,
            $"The figure for {cell} is hidden {why}, but those that are shown leave only one number for it: {Lines(from)}.", HideMore);

    /// <summary>A figure that is hidden now and was shown before.</summary>
    public static Diagnostic SuppressedIsShownElsewhere(SourceSpan span, string cell, string why, IReadOnlyCollection<SourceSpan> from) =>
        Error("suppressed-can-be-derived", span, $"The figure for {cell} is hidden {why}, but another publication of it is shown: {Lines(from)}.",
            "Hide that one too: write c in its column ‘confidentiality’ and take the value away.");

    /// <summary>A hidden figure that can be reckoned with the help of what published editions showed.</summary>
    /// <param name="published">Of what the editions' figures are that the sources have no more: <c>‘example’, 2014</c>.</param>
    public static Diagnostic SuppressedWasPublished(
        SourceSpan span, string cell, string why, IReadOnlyCollection<string> published, IReadOnlyCollection<SourceSpan> from) =>
        Error("suppressed-can-be-derived", span,
            $"The figure for {cell} is hidden {why}, but can be reckoned from what published editions show ({string.Join("; ", published)}) "
            + $"and what is shown here: {Lines(from)}.",
            "What was published stays known. Hide one figure more, or take the published ones out of the editions with corrections of the kind ‘withheld’.");

    /// <summary>Tables so large that it would take too long to say what can be reckoned from them.</summary>
    public static Diagnostic TablesTooLarge() =>
        Error("tables-too-large", default,
            "The tables with hidden figures are so large that it cannot be told whether the hidden ones can be reckoned from the others.",
            "Break the figures down by fewer dimensions at a time, or leave out members that are mostly hidden.");

    /// <summary>A total that is not the sum of what it is said to be the total of.</summary>
    public static Diagnostic TotalDoesNotAddUp(SourceSpan span, string cell, string total, string sum, IReadOnlyCollection<SourceSpan> parts) =>
        Error("total-does-not-add-up", span, $"The total for {cell} is {total}, but its parts make {sum}: {Lines(parts)}.",
            "Correct the figure that is wrong, or take the indicator that is no part out of ‘total-of’.");

    /// <summary><c>a.csv, lines 2 and 3; b.csv, line 2</c></summary>
    private static string Lines(IReadOnlyCollection<SourceSpan> spans)
    {
        var places = spans.Where(span => !span.IsNowhere).GroupBy(span => span.File!.Path, StringComparer.Ordinal)
            .Select(file => $"{file.Key}, {LineNumbers([.. file.Select(span => span.File!.Position(span.Start).Line).Distinct().Order()])}").ToList();
        return places.Count == 0 ? "none" : string.Join("; ", places);
    }

    private static string LineNumbers(List<int> lines)
    {
        var shown = lines.Take(MostPlaces).Select(line => line.ToString(CultureInfo.InvariantCulture)).ToList();
        if (lines.Count > shown.Count)
            return $"lines {string.Join(", ", shown)} and {lines.Count - shown.Count} more";
        return shown.Count == 1 ? $"line {shown[0]}" : $"lines {string.Join(", ", shown[..^1])} and {shown[^1]}";
    }
}
