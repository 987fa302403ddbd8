namespace BarometerSite.Search;

/// <summary>
/// Reads the words of many texts; a word that comes again is the same string, so that a large site's words take little memory. For one thread.
/// </summary>
internal sealed class WordReader
{
    // The words that were met, and whether each tells something.
    private readonly Dictionary<string, bool> met;

    private readonly Dictionary<string, bool>.AlternateLookup<ReadOnlySpan<char>> pieces;

    public WordReader(WordForms forms)
    {
        met = forms.FillerWords.ToDictionary(filler => filler, _ => false, StringComparer.Ordinal);
        pieces = met.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The words of a text in small letters, as often as they stand there, but for those that tell nothing.</summary>
    public IEnumerable<string> Read(string text)
    {
        var small = text.ToLowerInvariant();
        var start = -1;
        for (var at = 0; at <= small.Length; at++)
        {
            if (at < small.Length && char.IsLetterOrDigit(small[at]))
            {
                start = start < 0 ? at : start;
            }
            else if (start >= 0)
            {
                if (Telling(small.AsSpan(start, at - start)) is { } word)
                    yield return word;
                start = -1;
            }
        }
    }

    private string? Telling(ReadOnlySpan<char> piece)
    {
        if (pieces.TryGetValue(piece, out var word, out var tells))
            return tells ? word : null;
        word = piece.ToString();
        met.Add(word, true);
        return word;
    }
}
