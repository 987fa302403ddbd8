namespace BarometerSite.Search;

/// <summary>
/// The S stemmer (D. Harman, How effective is suffixing?, JASIS 42, 1991, table 1): one form for one and many. English needs no more, since
/// what readers type is also found as a beginning of a word and with a letter wrong.
/// </summary>
internal static class EnglishStemmer
{
    /// <param name="word">In small letters.</param>
    public static string Stem(string word)
    {
        if (word.Length < 4)
            return word;
        if (Ends("ies"))
            return Ends("eies") || Ends("aies") ? word : word[..^3] + "y";
        if (Ends("es"))
            return Ends("aes") || Ends("ees") || Ends("oes") ? word : word[..^1];
        return Ends("s") && !Ends("us") && !Ends("ss") ? word[..^1] : word;

        bool Ends(string ending) => word.EndsWith(ending, StringComparison.Ordinal);
    }
}
