using System.Text.RegularExpressions;

namespace BarometerSite.Editions.Comparing;

/// <summary>
/// Markdown as far as readers see it: how many blank lines part two paragraphs or end the file is nothing to them, nor where a line of prose was broken
/// (CommonMark 0.31, 6.8: a soft line break may be rendered as a space).
/// </summary>
internal static partial class AsRead
{
    public static string Of(string markdown) => markdown.Contains("```", StringComparison.Ordinal) || markdown.Contains("~~~", StringComparison.Ordinal)
        ? markdown.TrimEnd()
        : string.Join("\n\n", markdown.Split("\n\n", StringSplitOptions.RemoveEmptyEntries)
            .Select(part => part.Trim('\n')).Where(part => part.Length > 0).Select(Unwrapped));

    private static string Unwrapped(string part)
    {
        var text = new StringBuilder();
        var before = "";
        foreach (var line in part.Split('\n'))
        {
            if (text.Length > 0 && GoesOn(before, line))
                text.Append(' ').Append(line.TrimStart(' '));
            else
                text.Append(text.Length > 0 ? "\n" : "").Append(line);
            before = line;
        }
        return text.ToString();
    }

    /// <summary>Whether the break between two lines is surely a soft one: no line break that is meant, no heading, table, code or definition.</summary>
    private static bool GoesOn(string before, string line) =>
        !before.EndsWith("  ", StringComparison.Ordinal) && !before.EndsWith('\\') && !before.Contains('|') && !line.Contains('|')
        && !NoProse().IsMatch(before) && !Begins().IsMatch(line);

    [GeneratedRegex(@"^(\s*#|    |\t|\s*\[[^\]]*\]:|\s*[-=*_ ]+$)", RegexOptions.NonBacktracking)]
    private static partial Regex NoProse();

    /// <summary>What may begin something else than the line before: at most three spaces are prose, more may be a list within another.</summary>
    [GeneratedRegex(@"^(    |\t|\s*([-+*]( |$)|[#>:<{]|\d+[.)]|[-=*_ ]+$|\[[^\]]*\]:))", RegexOptions.NonBacktracking)]
    private static partial Regex Begins();
}
