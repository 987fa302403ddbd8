using System.Text.RegularExpressions;
using BarometerSite.Pages;
using BarometerSite.Tests.Charts;

namespace BarometerSite.Tests.HouseRules;

/// <summary>The words of the wordbooks, of the code and of the templates are the same.</summary>
public sealed partial class WordTests
{
    private static readonly string[] Rooms = ["src/Pages/", "src/Charts/", "src/OpenData/", "src/Rendering/SiteFiles.cs", "src/Rendering/ScriptSettings.cs"];

    private static readonly HashSet<string> Required = [.. RequiredWords.All];

    /// <summary>
    /// Texts in the code that look like words: <c>menu_front</c>, and beginnings such as <c>unit_</c>; not the names of holes, as in
    /// <c>("from", period)</c>, nor of properties, as in <c>["error_y"]</c>.
    /// </summary>
    private static readonly HashSet<string> Written =
    [
        .. SourceCode.Generator
            .Where(
                file => Rooms.Any(room => file.Path.StartsWith(room, StringComparison.Ordinal))
                    && !file.Path.EndsWith("/RequiredWords.cs", StringComparison.Ordinal))
            .SelectMany(file => file.Lines)
            .SelectMany(line => Key().Matches(line).Select(match => match.Groups[1].Value)),
    ];

    [Fact]
    public void Every_word_that_the_code_asks_for_is_required() => Assert.Empty(
        Written.Where(text => text.Contains('_', StringComparison.Ordinal) && !Required.Any(key => key == text || IsBeginning(text, key) || IsRest(text, key)))
            .Order(StringComparer.Ordinal));

    [Fact]
    public void Every_required_word_is_asked_for_by_the_code() => Assert.Empty(
        Required.Where(key => !Written.Any(text => text == key || IsBeginning(text, key)))
            .Order(StringComparer.Ordinal));

    [Fact]
    public void Every_word_is_used_by_the_code_or_by_a_template()
    {
        var asked = SourceCode.Files("templates", "*.html")
            .SelectMany(file => Asked().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value))
            .ToHashSet();
        var known = SourceCode.Files("templates/words", "*.yml")
            .SelectMany(file => Entry().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value))
            .Distinct();
        Assert.Empty(known.Where(key => !Required.Contains(key) && !asked.Contains(key)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_sentence_has_the_same_holes_in_every_language()
    {
        var unlike = SampleWords.Keys.Select(key => (key, Danish: Holes(SampleWords.Danish.Word(key)), English: Holes(SampleWords.English.Word(key))))
            .Where(word => !word.Danish.SetEquals(word.English));
        Assert.Empty(unlike.Select(word => word.key));
    }

    [Fact]
    public void Unchanged_is_the_name_of_a_verdict_and_said_of_nothing_else()
    {
        var said = SampleWords.Keys.SelectMany(key => new[] { (key, Text: SampleWords.Danish.Word(key)), (key, Text: SampleWords.English.Word(key)) })
            .Where(word => UnchangedWord().IsMatch(word.Text)).Select(word => word.key).Distinct();
        Assert.Equal(["verdict_unchanged"], said);
    }

    private static HashSet<string> Holes(string sentence) => [.. Hole().Matches(sentence).Select(match => match.Value)];

    private static bool IsBeginning(string text, string key) => text.EndsWith('_') && key.StartsWith(text, StringComparison.Ordinal);

    private static bool IsRest(string text, string key) =>
        key.EndsWith("_" + text, StringComparison.Ordinal) && Written.Any(beginning => IsBeginning(beginning, key));

    [GeneratedRegex("uændret|unchanged", RegexOptions.IgnoreCase)]
    private static partial Regex UnchangedWord();

    [GeneratedRegex(@"(?<![^\w>]\(|\[)""([a-z]+(?:_[a-z0-9]+)*_?)(?:\{[^""]*)?""")]
    private static partial Regex Key();

    [GeneratedRegex(@"\{[a-z_]+\}")]
    private static partial Regex Hole();

    [GeneratedRegex(@"\bwords\.([a-z0-9_]+)")]
    private static partial Regex Asked();

    [GeneratedRegex(@"^([a-z0-9_]+):", RegexOptions.Multiline)]
    private static partial Regex Entry();
}
