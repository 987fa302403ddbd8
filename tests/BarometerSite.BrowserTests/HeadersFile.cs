namespace BarometerSite.BrowserTests;

/// <summary>The site's <c>_headers</c> file: a line with a pattern of paths, then indented lines of <c>Name: value</c>.</summary>
internal sealed class HeadersFile(string text)
{
    private readonly List<(string Pattern, string Header)> rules = Parse(text);

    /// <summary>The header lines for a path that begins with a slash. A star at the end of a pattern stands for anything.</summary>
    public IEnumerable<string> For(string path) => rules.Where(rule => Matches(rule.Pattern, path)).Select(rule => rule.Header);

    private static bool Matches(string pattern, string path) =>
        pattern.EndsWith('*') ? path.StartsWith(pattern[..^1], StringComparison.Ordinal) : path == pattern;

    private static List<(string Pattern, string Header)> Parse(string text)
    {
        var rules = new List<(string, string)>();
        var pattern = "";
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.StartsWith(' '))
                rules.Add((pattern, line.Trim()));
            else
                pattern = line;
        }
        return rules;
    }
}
