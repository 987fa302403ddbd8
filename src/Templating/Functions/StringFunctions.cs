using System.Globalization;
using System.Text;
using BarometerSite.Templating.Evaluation;

namespace BarometerSite.Templating.Functions;

/// <summary>
/// <c>string</c>. Markup counts as its characters, and what comes out is text: it is escaped when it is written. Letters are compared
/// and cased by the invariant rules.
/// </summary>
internal static class StringFunctions
{
    private const string Ellipsis = "...";

    public static readonly BuiltInModule Module = new(
        "string",
        ("append", "text with", a => Concatenation.Of(a.Context, a[0], a[1])),
        ("base64_decode", "text", a => a.TextOrNull(0) is { } text ? FromBase64(a, text) : null),
        ("base64_encode", "text", a => a.TextOrNull(0) is { } text ? Convert.ToBase64String(Encoding.UTF8.GetBytes(text)) : null),
        ("capitalize", "text", a => a.TextOrNull(0) is { Length: > 0 } text ? char.ToUpperInvariant(text[0]) + text[1..] : a.Text(0)),
        ("capitalizewords", "text", a => CapitalizeWords(a.Text(0))),
        ("contains", "text value", a => Both(a, (text, value) => text.Contains(value, StringComparison.Ordinal))),
        ("downcase", "text", a => a.TextOrNull(0)?.ToLowerInvariant()),
        ("empty", "text", a => a.Text(0).Length == 0),
        ("ends_with", "text value", a => Both(a, (text, value) => text.EndsWith(value, StringComparison.Ordinal))),
        ("equals_ignore_case", "text value", a => string.Equals(a.TextOrNull(0), a.TextOrNull(1), StringComparison.OrdinalIgnoreCase)),
        ("escape", "text", a => a.TextOrNull(0) is { } text ? Escaped(text) : null),
        ("handleize", "text", a => Handle(a.Text(0))),
        ("hmac_sha1", "text secretKey", a => Digests.Keyed(a, "sha1")),
        ("hmac_sha256", "text secretKey", a => Digests.Keyed(a, "sha256")),
        ("hmac_sha512", "text secretKey", a => Digests.Keyed(a, "sha512")),
        ("index_of", "text search startIndex? count? stringComparison?", IndexOf),
        ("literal", "text", a => a.TextOrNull(0) is { } text ? Literal(text) : null),
        ("lstrip", "text", a => a.TextOrNull(0)?.TrimStart()),
        ("md5", "text", a => Digests.Plain(a, "md5")),
        ("pad_left", "text width paddingSymbol?", a => Pad(a, left: true)),
        ("pad_right", "text width paddingSymbol?", a => Pad(a, left: false)),
        ("pluralize", "number singular plural", a => Numbers.IsNumber(a[0]) && Numbers.Compare(a[0]!, 1) == 0 ? a[1] : a[2]),
        ("prepend", "text by", a => Concatenation.Of(a.Context, a[1], a[0])),
        ("remove", "text remove", a => Replaced(a, a.Text(1), "")),
        ("remove_first", "text remove", a => ReplacedOnce(a, a.Text(1), "", fromEnd: false)),
        ("remove_last", "text remove", a => ReplacedOnce(a, a.Text(1), "", fromEnd: true)),
        ("replace", "text match replace", a => Replaced(a, a.Text(1), a.Text(2))),
        ("replace_first", "text match replace fromEnd?", a => ReplacedOnce(a, a.Text(1), a.Text(2), RenderContext.IsTrue(a[3]))),
        ("rstrip", "text", a => a.TextOrNull(0)?.TrimEnd()),
        ("sha1", "text", a => Digests.Plain(a, "sha1")),
        ("sha256", "text", a => Digests.Plain(a, "sha256")),
        ("sha512", "text", a => Digests.Plain(a, "sha512")),
        ("size", "text", a => Numbers.Box(a.Text(0).Length)),
        ("slice", "text start length?", a => Slice(a, a.Int(2, int.MaxValue))),
        ("slice1", "text start length?", a => Slice(a, a.Int(2, 1))),
        ("split", "text match", Split),
        ("starts_with", "text value", a => Both(a, (text, value) => text.StartsWith(value, StringComparison.Ordinal))),
        ("strip", "text", a => a.TextOrNull(0)?.Trim()),
        ("strip_newlines", "text", a => a.Text(0).ReplaceLineEndings("")),
        ("to_double", "text", a => double.TryParse(a.Text(0), NumberStyles.Any, CultureInfo.InvariantCulture, out var value) ? value : null),
        ("to_float", "text", a => float.TryParse(a.Text(0), NumberStyles.Any, CultureInfo.InvariantCulture, out var value) ? value : null),
        ("to_int", "text", a => int.TryParse(a.Text(0), NumberStyles.Integer, CultureInfo.InvariantCulture, out var value) ? Numbers.Box(value) : null),
        ("to_long", "text", a => long.TryParse(a.Text(0), NumberStyles.Integer, CultureInfo.InvariantCulture, out var value) ? value : null),
        ("truncate", "text length ellipsis?", Truncate),
        ("truncatewords", "text count ellipsis?", TruncateWords),
        ("upcase", "text", a => a.TextOrNull(0)?.ToUpperInvariant()),
        ("whitespace", "text", a => string.IsNullOrWhiteSpace(a.Text(0))));

    private static bool Both(Arguments arguments, Func<string, string, bool> test) =>
        arguments.TextOrNull(0) is { } text && arguments.TextOrNull(1) is { Length: > 0 } value && test(text, value);

    private static string FromBase64(Arguments arguments, string text)
    {
        try
        {
            return Encoding.UTF8.GetString(Convert.FromBase64String(text));
        }
        catch (FormatException)
        {
            throw arguments.Expected(0, "a text in base 64");
        }
    }

    private static string CapitalizeWords(string text) =>
        string.Create(text.Length, text, (letters, source) =>
        {
            for (var index = 0; index < letters.Length; index++)
                letters[index] = index == 0 || char.IsWhiteSpace(source[index - 1]) ? char.ToUpperInvariant(source[index]) : source[index];
        });

    private static string Escaped(string text)
    {
        var builder = new StringBuilder(text.Length + 8);
        Texts.AppendEscaped(builder, text);
        return builder.ToString();
    }

    private static string Literal(string text)
    {
        var builder = new StringBuilder(text.Length + 8);
        Texts.AppendQuoted(builder, text);
        return builder.ToString();
    }

    /// <summary>Lower-case letters, digits, and a hyphen for every run of other characters between them.</summary>
    private static string Handle(string text)
    {
        var builder = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (char.IsLetterOrDigit(letter) || letter is '_' or '.')
                builder.Append(char.ToLowerInvariant(letter));
            else if (builder.Length > 0 && builder[^1] != '-')
                builder.Append('-');
        }
        return builder.ToString().TrimEnd('-');
    }

    private static object IndexOf(Arguments arguments)
    {
        var text = arguments.Text(0);
        var start = arguments.Int(2);
        if (start < 0 || start > text.Length)
            throw arguments.Expected(2, $"a position from 0 to {text.Length}");
        var count = arguments.Int(3, text.Length - start);
        if (count < 0 || count > text.Length - start)
            throw arguments.Expected(3, $"a length up to {text.Length - start}");
        var ignoresCase = arguments.Text(4).Contains("IgnoreCase", StringComparison.OrdinalIgnoreCase);
        var comparison = ignoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        return Numbers.Box(text.IndexOf(arguments.Text(1), start, count, comparison));
    }

    private static string Pad(Arguments arguments, bool left)
    {
        var width = Math.Max(0, arguments.Int(1));
        arguments.Context.CheckTextLength(width);
        var with = arguments.TextOrNull(2) is { Length: > 0 } symbol ? symbol[0] : ' ';
        return left ? arguments.Text(0).PadLeft(width, with) : arguments.Text(0).PadRight(width, with);
    }

    private static string? Replaced(Arguments arguments, string match, string replacement)
    {
        if (arguments.TextOrNull(0) is not { } text || match.Length == 0)
            return arguments.TextOrNull(0);
        arguments.Context.CheckTextLength(text.Length + ((long)text.Length / match.Length * replacement.Length));
        return text.Replace(match, replacement, StringComparison.Ordinal);
    }

    private static string? ReplacedOnce(Arguments arguments, string match, string replacement, bool fromEnd)
    {
        if (arguments.TextOrNull(0) is not { } text || match.Length == 0)
            return arguments.TextOrNull(0);
        var at = fromEnd ? text.LastIndexOf(match, StringComparison.Ordinal) : text.IndexOf(match, StringComparison.Ordinal);
        return at < 0 ? text : string.Concat(text.AsSpan(0, at), replacement, text.AsSpan(at + match.Length));
    }

    /// <summary>From a position, below zero counted from the end; what lies before the beginning or beyond the end is nothing.</summary>
    private static string Slice(Arguments arguments, int length)
    {
        var text = arguments.Text(0);
        var start = arguments.Int(1);
        if (length <= 0 || length > text.Length)
            length = text.Length;
        if (start < 0)
            start += text.Length;
        if (start < 0)
        {
            length += start;
            start = 0;
        }
        return length <= 0 || start >= text.Length ? "" : text.Substring(start, Math.Min(length, text.Length - start));
    }

    private static ScriptArray Split(Arguments arguments)
    {
        var text = arguments.Text(0);
        var match = arguments.Text(1);
        IEnumerable<object?> parts = match.Length == 0
            ? text.Select(letter => letter.ToString())
            : text.Split(match, StringSplitOptions.RemoveEmptyEntries);
        return new ScriptArray(parts);
    }

    /// <summary>At most so many characters, the ellipsis among them.</summary>
    private static string Truncate(Arguments arguments)
    {
        var text = arguments.Text(0);
        var length = Math.Max(0, arguments.Int(1));
        var ellipsis = arguments.TextOrNull(2) ?? Ellipsis;
        return text.Length <= length ? text : string.Concat(text.AsSpan(0, Math.Max(0, length - ellipsis.Length)), ellipsis);
    }

    private static string TruncateWords(Arguments arguments)
    {
        var words = arguments.Text(0).Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
        var count = Math.Max(0, arguments.Int(1));
        var kept = string.Join(' ', words.Take(count));
        return words.Length > count ? kept + (arguments.TextOrNull(2) ?? Ellipsis) : kept;
    }
}
