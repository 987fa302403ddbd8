using System.Collections.Concurrent;

namespace BarometerSite.Search;

/// <summary>
/// The words of a site, by which its compounds are parted: <c>integrationspolitik</c> is integration and politik where both stand in its texts alone
/// too. search-words.js parts what readers type by the same words.
/// </summary>
internal sealed class Vocabulary
{
    /// <summary>Letters; shorter ones are found in nearly every word.</summary>
    private const int ShortestPart = 3;

    /// <summary>Letters; a longer one is no word, and would take long.</summary>
    private const int LongestCompound = 60;

    // Between the parts of a Danish compound.
    private static readonly string[] Joints = ["", "s", "e"];

    private readonly WordForms forms;
    private readonly FrozenSet<string> stems;
    private readonly ConcurrentDictionary<string, ImmutableArray<string>> terms = new(StringComparer.Ordinal);

    /// <param name="words">Of all texts, in small letters.</param>
    public Vocabulary(WordForms forms, IEnumerable<string> words)
    {
        this.forms = forms;
        stems = words.Distinct(StringComparer.Ordinal).Select(forms.Stem).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>What a text is found by: the stems of its words and of their parts, each once, in ordinal order.</summary>
    public ImmutableArray<string> Terms(IEnumerable<string> words) =>
        [.. words.SelectMany(word => TermsOf(word)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>The stem of a word, and after it those of its parts.</summary>
    /// <param name="word">In small letters.</param>
    public ImmutableArray<string> TermsOf(string word) => terms.GetOrAdd(word, Reckon);

    private ImmutableArray<string> Reckon(string word)
    {
        var stem = forms.Stem(word);
        return forms.HasCompounds && word.Length <= LongestCompound ? [stem, .. Parts(word, stem)] : [stem];
    }

    // The parts that are most alike in length: a short one that is found by chance loses. Where the second is an ending of the first, there are no parts.
    private IEnumerable<string> Parts(string word, string stem)
    {
        for (var shorter = word.Length / 2; shorter >= ShortestPart; shorter--)
        {
            foreach (var cut in new[] { word.Length - shorter, shorter })
            {
                if (Known(word[cut..]) is { } tail && Head(word[..cut]) is { } head && forms.Stem(head) != stem)
                    return TermsOf(head).Append(tail);
            }
        }
        return [];
    }

    /// <summary>The first part as a word of its own; null where it is none.</summary>
    private string? Head(string head) => Joints.Where(joint => head.EndsWith(joint, StringComparison.Ordinal)).Select(joint => head[..^joint.Length])
        .FirstOrDefault(word => Known(word) is not null);

    private string? Known(string word) =>
        word.Length >= ShortestPart && forms.Stem(word) is { Length: >= ShortestPart } stem && stems.Contains(stem) ? stem : null;
}
