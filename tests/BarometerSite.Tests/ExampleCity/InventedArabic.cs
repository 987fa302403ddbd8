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
    private const string EnglishWords = "templates/words/en.";

    /// <summary>What a file of YAML becomes: its texts in one more language; of the English words beside them those that nobody has written.</summary>
    /// <param name="words">The Arabic ones that somebody has.</param>
    public static IEnumerable<(string Path, string Text)> Of(string path, string text, string words)
    {
        yield return (path, path == "site.yml" || path.StartsWith("data/", StringComparison.Ordinal) ? OfData(text) : text);
        if (!path.StartsWith(EnglishWords, StringComparison.Ordinal))
            yield break;
        var written = Word().Matches(words).Select(word => word.Groups["key"].Value).ToHashSet();
        var others = text.Split('\n').Where(line => !written.Contains(Word().Match(line).Groups["key"].Value));
        yield return (path.Replace("/en.", "/ar.other.", StringComparison.Ordinal),
            Word().Replace(string.Join('\n', others), word => $"{word.Groups["key"].Value}: {OfText(word.Groups["text"].Value)}"));
    }

    /// <summary>Texts that stand in two languages, <c>{ da: …, en: … }</c>, with a third one.</summary>
    private static string OfData(string yaml) => Both().Replace(yaml, texts => $"{texts.Groups["both"].Value}, ar: {OfText(texts.Groups["en"].Value)} }}");

    private static string OfText(string english) => Parts().Replace(english, part => part.Groups["kept"].Success ? part.Value : Written(part.Value));

    private static string Written(string text)
    {
        var written = new StringBuilder(text.Length);
        foreach (var letter in text)
            written.Append(Latin.IndexOf(char.ToLowerInvariant(letter), StringComparison.Ordinal) is var at and >= 0 ? Arabic[at] : letter);
        return written.ToString();
    }

    [GeneratedRegex(@"(?<kept>\{[^}]*\}|\\.)|[^{}\\]+|[{}]")]
    private static partial Regex Parts();

    [GeneratedRegex(@"^(?<key>[a-z0-9_]+): (?<text>.*)$", RegexOptions.Multiline)]
    private static partial Regex Word();

    [GeneratedRegex("""(?<!slug: )(?<both>\{ da: (?:"[^"]*"|[^",}]*), en: (?<en>"[^"]*"|[^",}]*?)) \}""")]
    private static partial Regex Both();
}
