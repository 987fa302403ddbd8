namespace BarometerSite.Problems;

/// <summary>Finds the word that was probably meant.</summary>
internal static class Spelling
{
    /// <summary>Longer texts are sentences, not misspelt names.</summary>
    private const int LongestWord = 128;

    /// <summary>Where more words than these are about as long, none is named: to compare them all would take longer than it helps.</summary>
    private const int MostCompared = 2_000;

    private const int MostSlips = 4;

    /// <summary>
    /// The known word nearest to what was found, or null where none is near: one slip in three letters, at most four. Capital letters do not
    /// count, nor does which of <c>- _</c> and space parts the words, nor what nobody sees. Of equals, the first in ordinal order.
    /// </summary>
    public static string? Nearest(string found, IEnumerable<string> known)
    {
        if (found.AsSpan().Trim().Length is 0 or > LongestWord)
            return null;
        var word = Folded(found);
        var best = Math.Min(word.Length / 3, MostSlips);
        var candidates = known.Where(candidate => Math.Abs(candidate.AsSpan().Trim().Length - word.Length) <= best).Take(MostCompared + 1).ToList();
        if (candidates.Count > MostCompared)
            return null;
        string? nearest = null;
        foreach (var candidate in candidates)
        {
            var distance = Distance(word, Folded(candidate), best);
            if (distance > best || (distance == best && nearest is not null && string.CompareOrdinal(candidate, nearest) >= 0))
                continue;
            best = distance;
            nearest = candidate;
        }
        return nearest;
    }

    private static string Folded(string text) =>
        string.Concat(InvisibleCharacters.Trim(text).ToLowerInvariant().Where(character => !InvisibleCharacters.IsWithoutWidth(character))
            .Select(character => character == '_' || char.IsWhiteSpace(character) ? '-' : character));

    /// <summary>Damerau and Levenshtein's distance (optimal string alignment), or more than <paramref name="most"/>.</summary>
    private static int Distance(string a, string b, int most)
    {
        if (Math.Abs(a.Length - b.Length) > most)
            return most + 1;
        Span<int> beforeLast = stackalloc int[b.Length + 1];
        Span<int> last = stackalloc int[b.Length + 1];
        Span<int> current = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            var least = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                current[j] = Math.Min(Math.Min(last[j], current[j - 1]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    current[j] = Math.Min(current[j], beforeLast[j - 2] + 1);
                least = Math.Min(least, current[j]);
            }
            // No later row is better than the best of two rows before it, for a swap spans two.
            if (least > most + 1)
                return most + 1;
            var oldest = beforeLast;
            beforeLast = last;
            last = current;
            current = oldest;
        }
        return last[b.Length];
    }
}
