namespace BarometerSite.Problems;

/// <summary>The form of every piece of an address and every id: <c>^[a-z0-9]+(-[a-z0-9]+)*$</c>.</summary>
internal static class Slug
{
    /// <summary>
    /// Letters that European names have, each group after the letters that stand for it. A table, since Unicode's own
    /// changes with its versions.
    /// </summary>
    private static readonly (string Plain, string Letters)[] Transliterations =
    [
        ("ae", "æäǽ"), ("oe", "øöœǿ"), ("aa", "å"), ("ue", "ü"), ("ss", "ß"), ("th", "þ"),
        ("a", "áàâãāăąª"), ("c", "çćčĉċ"), ("d", "ðďđ"), ("e", "éèêëēĕėęě"), ("g", "ğĝġģ"), ("h", "ĥħ"), ("i", "íìîïĩīĭįı"), ("j", "ĵ"),
        ("k", "ķ"), ("l", "łĺļľŀ"), ("n", "ñńņňŋ"), ("o", "óòôõōŏőº"), ("r", "ŕŗř"), ("s", "śŝşšș"), ("t", "ţťŧț"), ("u", "úùûũūŭůűų"),
        ("w", "ŵ"), ("y", "ýÿŷ"), ("z", "źżž"),
    ];

    private static readonly Dictionary<char, string> Plain =
        Transliterations.SelectMany(group => group.Letters, (group, letter) => (letter, group.Plain)).ToDictionary(pair => pair.letter, pair => pair.Plain);

    /// <summary>Characters; longer addresses are not read, and file systems end at 255.</summary>
    public const int MostCharacters = 100;

    /// <summary>Whether a text has that form, and a file of that name may stand on every machine.</summary>
    public static bool IsValid(string text)
    {
        if (text.Length > MostCharacters || !FileName.IsPortable(text))
            return false;
        var afterHyphen = true;
        foreach (var character in text)
        {
            if (character == '-' ? afterHyphen : !(char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character)))
                return false;
            afterHyphen = character == '-';
        }
        return !afterHyphen;
    }

    /// <summary>A text as an address writes it: æ is ae, ø is oe, å is aa, other signs are hyphens. A long one is cut. Empty where nothing is left.</summary>
    public static string Of(string text)
    {
        var builder = new StringBuilder(text.Length);
        var hyphenIsDue = false;
        foreach (var character in Composed(text.ToLowerInvariant()))
        {
            // Inside a word: apostrophes (kommunen's), soft hyphens and their like, and marks that were written after their letter.
            if (character is '\'' or '’' or >= '\u0300' and <= '\u036F' || InvisibleCharacters.IsWithoutWidth(character))
                continue;
            var plain = char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character) ? character.ToString() : Plain.GetValueOrDefault(character);
            if (plain is null)
            {
                hyphenIsDue = builder.Length > 0;
                continue;
            }
            if (builder.Length + plain.Length + (hyphenIsDue ? 1 : 0) > MostCharacters)
                break;
            if (hyphenIsDue)
                builder.Append('-');
            hyphenIsDue = false;
            builder.Append(plain);
        }
        return builder.ToString();
    }

    /// <summary>macOS writes å as a and a ring; these are the letters for which dropping the mark would be wrong.</summary>
    private static string Composed(string text) => text
        .Replace("a\u030A", "å", StringComparison.Ordinal)
        .Replace("a\u0308", "ä", StringComparison.Ordinal)
        .Replace("o\u0308", "ö", StringComparison.Ordinal)
        .Replace("u\u0308", "ü", StringComparison.Ordinal);
}
