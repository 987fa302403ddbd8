namespace BarometerSite.Search;

/// <summary>
/// The order of Danish lists (Retskrivningsordbogen § 4, Dansk Standard DS 377): a to z, then æ, ø, å; letters with accents as those without,
/// ä as æ and ö as ø; <c>aa</c> counts as å, as in Aarhus. Capitals, spaces and signs do not count, unless all else is equal.
/// </summary>
internal static class AlphabeticalOrder
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyzæøå";

    /// <summary>The letter that a text stands under; null for one that begins with none.</summary>
    public static string? LetterOf(string text) => Key(text) is [>= 'A', ..] key ? Letters[key[0] - 'A'].ToString().ToUpperInvariant() : null;

    /// <summary>What stands for a text in sorting: texts are in order where the keys are in ordinal order, and two texts have two keys.</summary>
    public static string KeyOf(string text) => $"{Key(text)}\0{text}";

    /// <summary>Each letter by its place, from <c>A</c> on, behind figures.</summary>
    private static string Key(string text)
    {
        var key = new StringBuilder(text.Length);
        var small = text.ToLowerInvariant().Replace("aa", "å", StringComparison.Ordinal);
        foreach (var letter in small)
        {
            var place = Letters.IndexOf(Plain(letter), StringComparison.Ordinal);
            if (place >= 0)
                key.Append((char)('A' + place));
            else if (char.IsAsciiDigit(letter))
                key.Append(letter);
        }
        return key.ToString();
    }

    private static char Plain(char letter) => letter switch
    {
        'ä' => 'æ',
        'ö' => 'ø',
        'á' or 'à' or 'â' => 'a',
        'é' or 'è' or 'ê' or 'ë' => 'e',
        'í' or 'ï' or 'î' => 'i',
        'ó' or 'ô' => 'o',
        'ú' or 'û' => 'u',
        'ü' or 'ý' => 'y',
        'ç' => 'c',
        'ñ' => 'n',
        _ => letter,
    };
}
