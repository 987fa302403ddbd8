using BarometerSite.Search;

namespace BarometerSite.Pages.Search;

/// <summary>The words of all entries of an index, each text read once: by them all together its compounds are parted.</summary>
internal sealed class SearchWords
{
    private readonly Vocabulary vocabulary;
    private readonly Dictionary<SearchEntry, (ImmutableArray<string> Title, ImmutableArray<string> Besides)> words = new(ReferenceEqualityComparer.Instance);

    public SearchWords(WordForms forms, ImmutableArray<SearchEntry> entries)
    {
        var reader = new WordReader(forms);
        foreach (var entry in entries)
            words.Add(entry, (Read(entry.Title), Read(entry.Text())));
        vocabulary = new Vocabulary(forms, words.Values.SelectMany(read => read.Title.Concat(read.Besides)));

        ImmutableArray<string> Read(string text) => [.. reader.Read(text).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>What an entry is found by in its title, and besides in its texts.</summary>
    public (ImmutableArray<string> Title, ImmutableArray<string> Besides) Terms(SearchEntry entry)
    {
        var read = words[entry];
        var title = vocabulary.Terms(read.Title);
        return (title, [.. vocabulary.Terms(read.Besides).Except(title, StringComparer.Ordinal)]);
    }
}
