using BarometerSite.Problems;

namespace BarometerSite.Sources.Yaml;

/// <summary>
/// Invisible characters where YAML asks for spaces or an end of line: to the eye the file is right, and the parser sees words that begin with them.
/// A line with nothing that is seen is an empty one.
/// </summary>
internal static class YamlSpaces
{
    /// <summary>A part of a file as the parser may read it, character for character, or null after complaints.</summary>
    public static string? Read(SourceText file, int start, int length, DiagnosticBag diagnostics)
    {
        var text = file.Text.Substring(start, length).ToCharArray();
        var isRight = true;
        for (var at = start; at < start + length; at = file.NextLine(at))
        {
            var end = Math.Min(start + length, file.NextLine(at));
            var line = file.Text.AsSpan(at..end).TrimEnd("\r\n");
            if (line.IndexOfAnyExcept(InvisibleCharacters.Blanks) < 0)
                text.AsSpan(at - start, line.Length).Fill(' ');
            else if (Find(line) is var (found, where))
            {
                diagnostics.Add(Complaints.YamlInvisible(new SourceSpan(file, at + found, 1), where));
                isRight = false;
            }
        }
        return isRight ? new string(text) : null;
    }

    /// <summary>Where on a line the first one stands that is taken for something else, and where that is, as the end of a sentence.</summary>
    private static (int At, string Where)? Find(ReadOnlySpan<char> line)
    {
        var at = line.IndexOfAnyExcept(InvisibleCharacters.Blanks);
        if (line[..at].IndexOfAnyExcept(" \t") is var indent and >= 0)
            return (indent, "in the indentation");
        while (at + 1 < line.Length && line[at] == '-')
        {
            if (InvisibleCharacters.Contains(line[at + 1]))
                return (at + 1, "after the hyphen of a list");
            if (line[at + 1] != ' ')
                break;
            at += 2 + line[(at + 2)..].IndexOfAnyExcept(' ');
        }
        var key = at;
        while (at < line.Length && (char.IsAsciiLetterOrDigit(line[at]) || line[at] is '-' or '_'))
            at++;
        if (at > key && at + 1 < line.Length && line[at] == ':' && InvisibleCharacters.Contains(line[at + 1]))
            return (at + 1, "after the colon of a key");
        return line.IndexOfAny('\u2028', '\u2029') is var separator and >= 0 ? (separator, "within the line, and YAML ends the line there") : null;
    }
}
