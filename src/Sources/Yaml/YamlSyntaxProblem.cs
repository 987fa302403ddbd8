using BarometerSite.Problems;

namespace BarometerSite.Sources.Yaml;

/// <summary>Says in plain words what YamlDotNet's scanner and parser object to, and how people get there.</summary>
internal static class YamlSyntaxProblem
{
    /// <param name="at">Where the library saw it; the place shown may be a better one.</param>
    /// <param name="unclosed">The innermost bracket that is still open, if any.</param>
    public static Diagnostic Of(SourceText file, int at, string message, SourceSpan? unclosed)
    {
        at = Math.Clamp(at, 0, file.Text.Length);
        var here = new SourceSpan(file, at, at < file.Text.Length ? 1 : 0);
        if (Says(message, "tab as indentation") || TabIndents(file, at, Says(message, "plain scalar") ? 1 : 0))
            return Complaints.YamlSyntax(Tab(file, at), "the line is indented with a tab", "Use spaces, two for each step.");
        if (Says(message, "quoted scalar") && (Says(message, "unexpected end") || Says(message, "wrong indentation") || Says(message, "document indicator")))
            return Complaints.YamlSyntax(here,
                $"the quote {Quotation.Of(file.Text.AsSpan(at, 1).ToString())} that opens here is not closed",
                "Close it at the end of the text.");
        if (Says(message, "quoted scalar"))
            return Complaints.YamlSyntax(here,
                "this text in double quotes has a backslash that means nothing",
                "Write \\\\ for a backslash, or use single quotes.");
        if (unclosed is { } bracket)
        {
            var close = bracket.File!.Text[bracket.Start] == '[' ? ']' : '}';
            return Complaints.YamlSyntax(bracket,
                $"the bracket ‘{bracket.File.Text[bracket.Start]}’ that opens here is not closed, or a comma is missing in it",
                $"Close it with ‘{close}’, and part its items with commas.");
        }
        if (Says(message, "multiline plain scalar"))
            return Complaints.YamlSyntax(here, "the line before this colon is no ‘key: value’", "Write a key, a colon, a space and the value on each line.");
        if (Says(message, "plain scalar"))
            return Complaints.YamlSyntax(here, "there is a second colon with a space after it in one line",
                "Put the text in quotes: key: \"text: more text\".");
        if (Says(message, "cannot start any token"))
            return Complaints.YamlSyntax(here,
                $"a text cannot begin with {Quotation.Of(file.Text.AsSpan(at, here.Length).ToString())}",
                "Put the text in quotes.");
        if (Says(message, "block mapping"))
            return Complaints.YamlSyntax(here,
                "a key is expected here, and this is none",
                "Let the keys of one group begin in the same column, and let nothing follow the quote that ends a text.");
        if (Says(message, "block collection"))
            return Complaints.YamlSyntax(here,
                "an item that begins with ‘- ’ is expected here",
                "Let the items of one list begin in the same column, and indent keys that belong to an item by two more spaces.");
        if (Says(message, "<document end>"))
            return Complaints.YamlSyntax(here,
                "this line does not fit to the lines before it",
                "Let the keys of one group begin in the same column; those of the file in the first.");
        if (Says(message, "block scalar"))
            return Complaints.YamlSyntax(here, "after ‘|’ or ‘>’ the line must end", "Begin the text on the next line, two spaces further in.");
        if (Says(message, "anchor"))
            return Complaints.YamlSyntax(here, "a text cannot begin with ‘&’ or ‘*’", "Put the text in quotes.");
        return Complaints.YamlSyntax(here, "the file cannot be understood here", "Compare the line, and the one before it, with a file of the same kind.");
    }

    private static bool Says(string message, string part) => message.Contains(part, StringComparison.Ordinal);

    /// <summary>Whether a tab stands before anything else on the line of an offset, or on those after it that continue its text.</summary>
    private static bool TabIndents(SourceText file, int at, int more)
    {
        var lines = file.Text.AsSpan(file.LineStart(Math.Max(0, at - 1))).EnumerateLines();
        for (var count = 0; count <= more && lines.MoveNext(); count++)
        {
            if (lines.Current[..^lines.Current.TrimStart().Length].Contains('\t'))
                return true;
        }
        return false;
    }

    /// <summary>The first tab that indents, from the line of an offset on.</summary>
    private static SourceSpan Tab(SourceText file, int at)
    {
        var tab = file.Text.IndexOf('\t', file.LineStart(Math.Max(0, at - 1)));
        return new SourceSpan(file, tab < 0 ? at : tab, tab < 0 ? 0 : 1);
    }
}
