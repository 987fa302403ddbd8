namespace BarometerSite.Search;

/// <summary>
/// How the words of a language are found by what readers type: letters and figures alone, without endings, and without those that tell nothing.
/// </summary>
/// <param name="Stem">The form that stands for all forms of a word; takes small letters.</param>
/// <param name="FillerWords">Words that stand on every page, sorted, in small letters.</param>
/// <param name="HasCompounds">Whether words are put together of others without a space.</param>
internal sealed record WordForms(Func<string, string> Stem, ImmutableArray<string> FillerWords, bool HasCompounds)
{
    private static readonly WordForms Danish = new(
        DanishStemmer.Stem,
        Words("""
            ad af alle alt andre at bag blev blive bliver bort både da de dem den denne der deres det dette dig din disse dog du efter eller en end endnu er
            et for fordi fra før får få ham han har havde hele hende hendes her hos hun hvad hver hvis hvor hvordan hvorfor i igen ikke ind ingen intet ja
            jeg jer jo kan kom kun kunne man mange med meget mellem men mens mere mig min mod ned nej nogen noget nogle nok nu når og også om op os over på
            samme se selv sig sin skal skulle som så sådan thi til ud uden under var ved vi vil ville være været
            """),
        HasCompounds: true);

    private static readonly WordForms English = new(
        EnglishStemmer.Stem,
        Words("""
            a about after all also an and are as at be because been before but by can did do does for from had has have he her here him his how i if in into
            is it its may me more most my no not of on one only or other our out over she so some such than that the their them then there these they this
            those through to under until up was we were what when where which who why will with would you your
            """),
        HasCompounds: false);

    private static readonly WordForms Plain = new(word => word, [], HasCompounds: false);

    /// <param name="language">ISO 639-1. Of a language that nobody has told the endings of, a word is found as it stands.</param>
    public static WordForms Of(string language) => language switch
    {
        "da" => Danish,
        "en" => English,
        _ => Plain,
    };

    private static ImmutableArray<string> Words(string words) =>
        [.. words.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal)];
}
