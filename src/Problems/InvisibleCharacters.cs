namespace BarometerSite.Problems;

/// <summary>
/// Characters that nobody sees, or takes for a space: they come from Word, web pages and the keyboards of Macs. They part no words of a file, so
/// around a cell, a key or a word they do not count, and a message shows them by name.
/// </summary>
internal static class InvisibleCharacters
{
    /// <summary>Names of the Unicode Character Database, or its aliases where those say more, in small letters.</summary>
    private static readonly FrozenDictionary<char, string> Names = new Dictionary<char, string>
    {
        ['\u0085'] = "next line",
        ['\u00A0'] = "no-break space",
        ['\u00AD'] = "soft hyphen",
        ['\u034F'] = "combining grapheme joiner",
        ['\u061C'] = "arabic letter mark",
        ['\u1680'] = "ogham space mark",
        ['\u180E'] = "mongolian vowel separator",
        ['\u2000'] = "en quad",
        ['\u2001'] = "em quad",
        ['\u2002'] = "en space",
        ['\u2003'] = "em space",
        ['\u2004'] = "three-per-em space",
        ['\u2005'] = "four-per-em space",
        ['\u2006'] = "six-per-em space",
        ['\u2007'] = "figure space",
        ['\u2008'] = "punctuation space",
        ['\u2009'] = "thin space",
        ['\u200A'] = "hair space",
        ['\u200B'] = "zero width space",
        ['\u200C'] = "zero width non-joiner",
        ['\u200D'] = "zero width joiner",
        ['\u200E'] = "left-to-right mark",
        ['\u200F'] = "right-to-left mark",
        ['\u2028'] = "line separator",
        ['\u2029'] = "paragraph separator",
        ['\u202A'] = "left-to-right embedding",
        ['\u202B'] = "right-to-left embedding",
        ['\u202C'] = "pop directional formatting",
        ['\u202D'] = "left-to-right override",
        ['\u202E'] = "right-to-left override",
        ['\u202F'] = "narrow no-break space",
        ['\u205F'] = "medium mathematical space",
        ['\u2060'] = "word joiner",
        ['\u2066'] = "left-to-right isolate",
        ['\u2067'] = "right-to-left isolate",
        ['\u2068'] = "first strong isolate",
        ['\u2069'] = "pop directional isolate",
        ['\u3000'] = "ideographic space",
        ['\u3164'] = "hangul filler",
        ['\uFEFF'] = "byte order mark",
    }.ToFrozenDictionary();

    /// <summary>The invisible ones, space and tab; not the ends of lines, which are for the reader of a file to judge.</summary>
    public static readonly SearchValues<char> Blanks = SearchValues.Create([' ', '\t', .. Names.Keys]);

    /// <summary>All of them.</summary>
    public static readonly SearchValues<char> All = SearchValues.Create([.. Names.Keys]);

    public static bool Contains(char character) => All.Contains(character);

    /// <summary>One of <see cref="Blanks"/>.</summary>
    public static bool IsBlank(char character) => Blanks.Contains(character);

    /// <summary>An invisible character that takes no room, and so may stand within a word.</summary>
    public static bool IsWithoutWidth(char character) => Contains(character) && !char.IsWhiteSpace(character);

    /// <summary>The character as a message shows it, <c>&lt;U+00A0 no-break space&gt;</c>, or null where it is seen.</summary>
    public static string? Shown(Rune character)
    {
        if (character.IsBmp && Names.TryGetValue((char)character.Value, out var name))
            return string.Create(CultureInfo.InvariantCulture, $"<U+{character.Value:X4} {name}>");
        return Rune.GetUnicodeCategory(character)
            is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            ? string.Create(CultureInfo.InvariantCulture, $"<U+{character.Value:X4}>")
            : null;
    }

    /// <summary>A text without what is blank at its ends.</summary>
    public static string Trim(string text)
    {
        var (start, end) = (0, text.Length);
        while (start < end && IsBlank(text[start]))
            start++;
        while (end > start && IsBlank(text[end - 1]))
            end--;
        return text[start..end];
    }
}
