namespace BarometerSite.Importing.Layout;

/// <summary>Titles that say two things: what the figures are, and the period or member that they are about. <c>Andel 2014</c>, <c>2014 (andel)</c>.</summary>
internal static class ColumnTitle
{
    private const string Between = " \u00A0\n,;:()–-";

    /// <summary>What a title says more than the heading that it ends or begins with; null where it has none.</summary>
    public static string? Stem(string title, string heading)
    {
        var text = title.TrimEnd(')');
        if (text.Length <= heading.Length)
            return null;
        var (rest, edge) = text.EndsWith(heading, StringComparison.OrdinalIgnoreCase) ? (text[..^heading.Length], text[^(heading.Length + 1)])
            : text.StartsWith(heading, StringComparison.OrdinalIgnoreCase) ? (text[heading.Length..], text[heading.Length])
            : ("", default);
        return IsEdge(edge) && rest.Trim(Between.ToCharArray()) is { Length: > 0 } stem ? stem : null;
    }

    /// <summary>The heading that a title ends or begins with, the longest first, and what it says besides; null where it has none.</summary>
    public static (string Stem, string Heading)? Split(string title, Func<ForeignCell, bool> isHeading)
    {
        var text = title.TrimEnd(')');
        int[] edges = [.. Enumerable.Range(0, text.Length).Where(at => IsEdge(text[at]))];
        return edges.Select(at => text[(at + 1)..]).Concat(edges.Reverse().Select(at => text[..at]))
            .Where(heading => heading.Length > 0 && isHeading(new ForeignCell(heading)))
            .Select(heading => (Stem: Stem(title, heading), heading)).FirstOrDefault(split => split.Stem is not null) is (string stem, var found)
            ? (stem, found)
            : null;
    }

    // ‘2012-2013’ does not end with the year 2013.
    private static bool IsEdge(char edge) => edge != '-' && Between.Contains(edge, StringComparison.Ordinal);
}
