namespace BarometerSite.Markup;

/// <summary>
/// The characters that no text for people has: C0 but tab and line ends, DEL, C1, and the non-characters. HTML and XML forbid
/// them (HTML, 13.2.3.5; XML 1.0, 2.2), and YAML takes some of them for line ends, which would shift every place after them.
/// </summary>
internal static class ControlCharacters
{
    /// <summary>Those of C0 and DEL, and with what C1 and the non-characters begin in UTF-8, as little else does that people write.</summary>
    private static readonly SearchValues<byte> Signs =
        SearchValues.Create([.. Enumerable.Range(0, ' ').Append(0x7F).Append(0xC2).Append(0xEF).Except(['\t', '\n', '\r']).Select(value => (byte)value)]);

    /// <summary>False where a look at the bytes is enough to know that there are none.</summary>
    public static bool MayStandIn(ReadOnlySpan<byte> utf8) => utf8.ContainsAny(Signs);

    /// <summary>The offset of the first one, or -1.</summary>
    public static int IndexIn(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] is < ' ' and not ('\t' or '\n' or '\r') or >= '\u007F' and <= '\u009F' or '\uFFFE' or '\uFFFF')
                return at;
        }
        return -1;
    }

    /// <summary>
    /// A text from somebody's file, safe to print: control characters, which could move a terminal's cursor or end the line, and invisible ones that
    /// turn the order of reading, become their code points.
    /// </summary>
    public static string Shown(string text) => text.Any(IsHarmful)
        ? string.Concat(text.Select(character => IsHarmful(character) ? $"\\u{(int)character:x4}" : character.ToString()))
        : text;

    private static bool IsHarmful(char character) =>
        char.IsControl(character) || character is >= '\u202a' and <= '\u202e' or >= '\u2066' and <= '\u2069'
        or '\u2028' or '\u2029';
}
