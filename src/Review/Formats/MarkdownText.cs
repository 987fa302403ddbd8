using BarometerSite.Markup;

namespace BarometerSite.Review.Formats;

/// <summary>
/// Text within GitHub's Markdown that stays text: every sign that may mean something is escaped (CommonMark 0.31, 2.4 and 2.5; GitHub Flavored Markdown,
/// 6.9), so that no stranger's words become a heading, a link, a picture, markup, or a call to somebody's attention.
/// </summary>
internal static class MarkdownText
{
    private const string Signs = "\\`*_[]|~$^#";

    /// <summary>An element with nothing in it: what it stands in reads neither as an address nor as a name.</summary>
    private const string Nothing = "<b></b>";

    /// <summary>On one line, and never at the beginning of one: there more signs have a meaning.</summary>
    public static string Of(string text)
    {
        var shown = ControlCharacters.Shown(text.ReplaceLineEndings("\n").Replace('\n', ' ').Replace('\t', ' '));
        var escaped = new StringBuilder(shown.Length + 16);
        for (var at = 0; at < shown.Length; at++)
        {
            _ = shown[at] switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '@' => escaped.Append(Nothing).Append('@').Append(Nothing),
                '#' when at + 1 < shown.Length && char.IsAsciiDigit(shown[at + 1]) => escaped.Append("\\#").Append(Nothing),
                ':' when at + 1 < shown.Length && shown[at + 1] != ' ' => escaped.Append(Nothing).Append(':'),
                '.' when at >= 3 && shown.AsSpan(at - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase) => escaped.Append(Nothing).Append('.'),
                var sign when Signs.Contains(sign, StringComparison.Ordinal) => escaped.Append('\\').Append(sign),
                var other => escaped.Append(other),
            };
        }
        return escaped.ToString();
    }
}
