namespace BarometerSite.Search;

/// <summary>
/// The Snowball stemmer for Danish (snowballstem.org/algorithms/danish/stemmer.html). search-words.js is the same for what readers type;
/// a test holds the two to each other.
/// </summary>
internal static class DanishStemmer
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouyæåø");

    private const string EndingsOfS = "abcdfghjklmnoprtvyzå";

    // The longest first, as Snowball's `among` takes it.
    private static readonly string[] MainSuffixes =
    [
        "erendes",
        "erende", "hedens",
        "endes", "erede", "erens", "erets", "ernes", "ethed", "heden", "heder",
        "ende", "enes", "ered", "eren", "erer", "eres", "eret", "erne", "heds",
        "ene", "ens", "ere", "ers", "ets", "hed",
        "en", "er", "es", "et",
        "e", "s",
    ];

    private static readonly string[] OtherSuffixes = ["løst", "elig", "els", "lig", "ig"];

    /// <param name="word">In small letters.</param>
    public static string Stem(string word)
    {
        var start = StartOfR1(word);
        word = DropPairEnd(DropMainSuffix(word, start), start);
        return Undouble(DropOtherSuffix(word, start), start);
    }

    /// <summary>Behind the first consonant after a vowel, and never among the first three letters; the word's end where there is none.</summary>
    private static int StartOfR1(string word)
    {
        if (word.Length < 3)
            return word.Length;
        var vowel = word.AsSpan().IndexOfAny(Vowels);
        var consonant = vowel < 0 ? -1 : word.AsSpan(vowel).IndexOfAnyExcept(Vowels);
        return consonant < 0 ? word.Length : Math.Max(3, vowel + consonant + 1);
    }

    private static string DropMainSuffix(string word, int start)
    {
        var suffix = Find(MainSuffixes, word, start);
        return suffix switch
        {
            null => word,
            "s" when !EndingsOfS.Contains(word[^2]) => word,
            _ => word[..^suffix.Length],
        };
    }

    private static string DropPairEnd(string word, int start) =>
        word.Length - start >= 2 && word[^2..] is "gd" or "dt" or "gt" or "kt" ? word[..^1] : word;

    private static string DropOtherSuffix(string word, int start)
    {
        if (word.EndsWith("igst", StringComparison.Ordinal))
            word = word[..^2];
        var suffix = Find(OtherSuffixes, word, start);
        return suffix switch
        {
            null => word,
            "løst" => word[..^1],
            _ => DropPairEnd(word[..^suffix.Length], start),
        };
    }

    private static string Undouble(string word, int start) =>
        word.Length > start && word.Length >= 2 && !Vowels.Contains(word[^1]) && word[^1] == word[^2] ? word[..^1] : word;

    private static string? Find(string[] suffixes, string word, int start) =>
        suffixes.FirstOrDefault(suffix => word.Length - start >= suffix.Length && word.EndsWith(suffix, StringComparison.Ordinal));
}
