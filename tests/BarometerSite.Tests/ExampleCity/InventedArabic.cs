using System.Text;
using System.Text.RegularExpressions;

namespace BarometerSite.Tests.ExampleCity;

/// <summary>
/// The invented city's texts in letters that are read from the right. They mean nothing: each English letter is one Arabic letter. Numbers, signs and
/// what a sentence has put in stay as they are.
/// </summary>
internal static partial class InventedArabic
{
    private const string Latin = "abcdefghijklmnopqrstuvwxyz";
    private const string Arabic = "ابسدعفغهيجكلمنوپقرشتوڤوخيز";

    public static string Of(string english) => Holes().Replace(english, part => part.Groups["kept"].Success ? part.Value : Written(part.Value));

    /// <summary>The flat YAML of a file of words.</summary>
    public static string OfWords(string words) => Word().Replace(words, word => $"{word.Groups["key"].Value}: {Of(word.Groups["text"].Value)}");

    /// <summary>YAML whose texts stand in two languages, <c>{ da: …, en: … }</c>, with a third one.</summary>
    public static string OfData(string yaml) => Both().Replace(yaml, texts => $"{texts.Groups["both"].Value}, ar: {Of(texts.Groups["en"].Value)} }}");

    private static string Written(string text)
    {
        var written = new StringBuilder(text.Length);
        foreach (var letter in text)
            written.Append(Latin.IndexOf(char.ToLowerInvariant(letter), StringComparison.Ordinal) is var at and >= 0 ? Arabic[at] : letter);
        return written.ToString();
    }

    [GeneratedRegex(@"(?<kept>\{[^}]*\}|\\.)|[^{}\\]+|[{}]")]
    private static partial Regex Holes();

    [GeneratedRegex(@"^(?<key>[a-z0-9_]+): (?<text>.*)$", RegexOptions.Multiline)]
    private static partial Regex Word();

    [GeneratedRegex("""(?<!slug: )(?<both>\{ da: (?:"[^"]*"|[^",}]*), en: (?<en>"[^"]*"|[^",}]*?)) \}""")]
    private static partial Regex Both();
}
