using BarometerSite.Problems;

namespace BarometerSite.Sources.Markdown;

/// <summary>
/// Invisible characters where Markdown asks for a space: behind <c>##</c>, <c>-</c> and <c>&gt;</c>, and on lines that look empty. What is meant is
/// certain, so it is read as meant. Behind a number and its point they stay: <c>31. maj</c> keeps its parts together so.
/// </summary>
internal static class MarkdownSpaces
{
    /// <summary>The text with spaces in their places, character for character.</summary>
    public static string Read(SourceText file)
    {
        if (!file.Text.AsSpan().ContainsAny(InvisibleCharacters.All))
            return file.Text;
        var text = file.Text.ToCharArray();
        for (var at = 0; at < text.Length; at = file.NextLine(at))
            ReadLine(text.AsSpan(at..file.NextLine(at)).TrimEnd("\r\n"));
        return new string(text);
    }

    private static void ReadLine(Span<char> line)
    {
        for (var at = 0; ;)
        {
            var mark = at + Blanks(line[at..]);
            if (mark == line.Length)
            {
                Clear(line[at..]);
                return;
            }
            var end = mark + MarkLength(line[mark..]);
            var blanks = Blanks(line[end..]);
            if (end == mark || (blanks == 0 && line[mark] != '>'))
                return;
            Clear(line[at..mark]);
            Clear(line.Slice(end, blanks));
            at = end + blanks;
        }
    }

    private static int MarkLength(ReadOnlySpan<char> line) => line[0] switch
    {
        '-' or '*' or '+' or '>' => 1,
        '#' => line.IndexOfAnyExcept('#') is var signs and > 0 and <= 6 ? signs : 0,
        _ => 0,
    };

    private static int Blanks(ReadOnlySpan<char> line) => line.IndexOfAnyExcept(InvisibleCharacters.Blanks) is var at and >= 0 ? at : line.Length;

    private static void Clear(Span<char> blanks)
    {
        foreach (ref var character in blanks)
            character = character == '\t' ? '\t' : ' ';
    }
}
