using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using BarometerSite.Markup;

namespace BarometerSite.Templating.Functions;

/// <summary><c>html</c>. What these functions have escaped is markup and is not escaped again.</summary>
internal static class HtmlFunctions
{
    private const string Unreserved = "-_.~";

    /// <summary>RFC 3986, 2.2: what separates the parts of an address.</summary>
    private const string Reserved = ":/?#[]@!$&'()*+,;=%";

    private const string TagPattern = """<script.*?</script>|<!--.*?-->|<style.*?</style>|</?[a-zA-Z!][^>"']*(?:(?:"[^"]*"|'[^']*')[^>"']*)*>""";

    public static readonly BuiltInModule Module = new(
        "html",
        ("escape", "text", a => a[0] switch { null => null, Html html => html, _ => a.Markup(HtmlEscape.Text(a.Text(0))) }),
        ("newline_to_br", "text", NewLineToBreak),
        ("strip", "text", Strip),
        ("url_encode", "text", a => a.TextOrNull(0) is { } text ? Percent(text, Unreserved) : null),
        ("url_escape", "text", a => a.TextOrNull(0) is { } text ? Percent(text, Unreserved + Reserved) : null));

    private static object? NewLineToBreak(Arguments arguments)
    {
        if (arguments.TextOrNull(0) is not { } text)
            return null;
        if (arguments[0] is not Html && arguments.Context.Settings.EscapeHtml)
            text = HtmlEscape.Text(text);
        return arguments.Markup(text.ReplaceLineEndings("\n").Replace("\n", "<br />\n", StringComparison.Ordinal));
    }

    /// <summary>The text between the tags. Of markup its references are resolved too, since it is text from here on and will be escaped.</summary>
    private static string? Strip(Arguments arguments)
    {
        if (arguments.TextOrNull(0) is not { } text)
            return null;
        var stripped = RegexFunctions.Guard(arguments, timeOut => Regex.Replace(text, TagPattern, "", RegexOptions.Singleline | RegexOptions.IgnoreCase, timeOut));
        return arguments[0] is Html ? WebUtility.HtmlDecode(stripped) : stripped;
    }

    private static string Percent(string text, string kept)
    {
        var builder = new StringBuilder(text.Length + 16);
        foreach (var part in Encoding.UTF8.GetBytes(text))
        {
            if (char.IsAsciiLetterOrDigit((char)part) || kept.Contains((char)part, StringComparison.Ordinal))
                builder.Append((char)part);
            else
                builder.Append('%').Append(Convert.ToHexString([part]));
        }
        return builder.ToString();
    }
}
