using BarometerSite.Problems;

namespace BarometerSite.Sources.Yaml;

/// <summary>
/// Tells a comment behind a value from a text that YAML cuts at its <c>#</c>. A comment keeps to yamllint's usual rule for them: two spaces before the
/// <c>#</c> and one after it. So <c>at-least  # or at-most</c> is one, and <c>No. #1 of 20</c> is a text that lacks its quotes.
/// </summary>
internal static class YamlComments
{
    /// <summary>What is cut off a text without quotes, or null.</summary>
    /// <param name="text">Up to where the parser read it.</param>
    public static SourceSpan? CutOff(SourceSpan text)
    {
        var (file, end) = (text.File!, text.End);
        var hash = SkipSpaces(file.Text, end);
        if (Is(file.Text, hash, '#'))
            return hash == end || IsComment(file.Text, end, hash) ? null : ToEndOfLine(file, hash);
        // On the next line, where the text would go on.
        var next = file.NextLine(end);
        hash = SkipSpaces(file.Text, next);
        return file.Line(file.Position(end).Line)[(end - file.LineStart(end))..].AsSpan().IsWhiteSpace() && next > end
            && Is(file.Text, hash, '#') && !EndsWord(file.Text, hash + 1) && hash - next > Indentation(file, text.Start)
            ? ToEndOfLine(file, hash)
            : null;
    }

    /// <summary>The first such place in a part of a file that the parser could not read, or null.</summary>
    public static SourceSpan? FirstIn(SourceText file, int start, int end)
    {
        for (var line = file.LineStart(start); line <= end && line < file.Text.Length; line = file.NextLine(line))
        {
            var (first, quotes) = (SkipSpaces(file.Text, line), 0);
            for (var at = first; at < file.NextLine(line); at++)
            {
                quotes += file.Text[at] is '"' ? 1 : 0;
                if (file.Text[at] != '#' || at == first || quotes % 2 != 0 || !IsSpace(file.Text[at - 1]))
                    continue;
                var value = at;
                while (IsSpace(file.Text[value - 1]))
                    value--;
                if (!IsComment(file.Text, value, at))
                    return ToEndOfLine(file, at);
                break;
            }
        }
        return null;
    }

    private static bool IsComment(string text, int end, int hash) =>
        (hash - end >= 2 || text[end] == '\t') && EndsWord(text, hash + 1);

    private static bool EndsWord(string text, int at) => at == text.Length || char.IsWhiteSpace(text[at]) || text[at] == '#';

    private static bool Is(string text, int at, char character) => at < text.Length && text[at] == character;

    /// <summary>How far in the key or the item stands on the line of an offset.</summary>
    private static int Indentation(SourceText file, int offset)
    {
        var start = file.LineStart(offset);
        return file.Text.AsSpan(start).IndexOfAnyExcept(" -");
    }

    private static SourceSpan ToEndOfLine(SourceText file, int start) =>
        new(file, start, file.Text.AsSpan(start..file.NextLine(start)).TrimEnd().Length);

    private static int SkipSpaces(string text, int at)
    {
        while (at < text.Length && IsSpace(text[at]))
            at++;
        return at;
    }

    private static bool IsSpace(char character) => character is ' ' or '\t';
}
