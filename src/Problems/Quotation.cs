namespace BarometerSite.Problems;

/// <summary>
/// How a message shows what a file says: in ‘quotes’, as written. Long texts are cut, what nobody sees is shown by its name, and signs that a
/// terminal would obey instead of show become visible ones, since the files may come from a stranger.
/// </summary>
internal static class Quotation
{
    /// <summary>Enough to recognise a text by, short enough for one line of a terminal.</summary>
    private const int MostCharacters = 80;

    /// <summary>More than a reader compares by eye.</summary>
    private const int MostInList = 30;

    public static string Of(string text)
    {
        var builder = new StringBuilder("‘");
        var shown = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (shown++ == MostCharacters)
            {
                builder.Append('…');
                break;
            }
            AppendVisibly(builder, rune);
        }
        return builder.Append('’').ToString();
    }

    /// <summary><c>‘a’, ‘b’ and ‘c’</c>; in the order given, for that order may mean something.</summary>
    public static string List(IEnumerable<string> texts, string last = "and")
    {
        var all = texts as IReadOnlyCollection<string> ?? [.. texts];
        var quoted = all.Take(MostInList).Select(Of).ToList();
        if (all.Count > MostInList)
            return string.Join(", ", quoted) + $" {last} {all.Count - MostInList} more";
        return quoted.Count < 2 ? string.Concat(quoted) : string.Join(", ", quoted.Take(quoted.Count - 1)) + $" {last} {quoted[^1]}";
    }

    /// <summary>Cells with their names: <c>n ‘1000’ and no lower</c>.</summary>
    /// <param name="cells">The text of each; null where nothing stands in it.</param>
    public static string Cells(IEnumerable<(string Name, string? Text)> cells) =>
        string.Join(" and ", cells.Select(cell => cell.Text is { } text ? $"{cell.Name} {Of(text)}" : $"no {cell.Name}"));

    private static void AppendVisibly(StringBuilder builder, Rune rune)
    {
        if (rune.Value < 0x20)
            builder.Append((char)(0x2400 + rune.Value));
        else
            builder.Append(InvisibleCharacters.Shown(rune) ?? rune.ToString());
    }
}
