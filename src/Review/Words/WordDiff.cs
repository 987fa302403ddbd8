using DiffPlex;

namespace BarometerSite.Review.Words;

/// <summary>Which words of a text were struck and which added: by lines first, then by words within the lines that differ.</summary>
internal static class WordDiff
{
    /// <summary>Beyond so many lines or words no way through is looked for, since that takes their number times that of the changes.</summary>
    private const int MostPieces = 4_000;

    public static WordChange Of(string? language, string? before, string? after)
    {
        var runs = new List<WordRun>();
        foreach (var (operation, text) in Differing(before ?? "", after ?? "", new LineChunker()).SelectMany(ByWords))
        {
            if (text.Length == 0)
                continue;
            if (runs.Count > 0 && runs[^1].Operation == operation)
                runs[^1] = new WordRun(operation, runs[^1].Text + text);
            else
                runs.Add(new WordRun(operation, text));
        }
        return new WordChange(language, [.. runs]);
    }

    private static IEnumerable<WordRun> ByWords(Stretch lines) => lines.Same is { } same
        ? [new WordRun(WordOperation.Same, same)]
        : Joined([.. Differing(lines.Struck, lines.Added, new WordChunker())]);

    /// <summary>Changes with nothing but a space between them are one: nobody reads words struck and added by turns.</summary>
    private static IEnumerable<WordRun> Joined(List<Stretch> words)
    {
        for (var at = 1; at < words.Count - 1; at++)
        {
            if (words[at].Same is not { } space || !string.IsNullOrWhiteSpace(space))
                continue;
            var (earlier, later) = (words[at - 1], words[at + 1]);
            if (earlier.Same is not null || later.Same is not null)
                continue;
            words[at - 1] = new Stretch(null, earlier.Struck + space + later.Struck, earlier.Added + space + later.Added);
            words.RemoveRange(at, 2);
            at--;
        }
        return words.SelectMany(word => word.Same is { } same
            ? [new WordRun(WordOperation.Same, same)]
            : new[] { new WordRun(WordOperation.Struck, word.Struck), new WordRun(WordOperation.Added, word.Added) });
    }

    /// <summary>Stretches of pieces that are in both, or differ.</summary>
    private static IEnumerable<Stretch> Differing(string before, string after, IChunker chunker)
    {
        var (was, now) = (chunker.Chunk(before), chunker.Chunk(after));
        var start = 0;
        while (start < was.Count && start < now.Count && was[start] == now[start])
            start++;
        var end = 0;
        while (end < was.Count - start && end < now.Count - start && was[^(end + 1)] == now[^(end + 1)])
            end++;
        yield return Stretch.Kept(string.Concat(was.Take(start)));
        var (struck, added) = (string.Concat(was.Skip(start).SkipLast(end)), string.Concat(now.Skip(start).SkipLast(end)));
        if (was.Count + now.Count - (2 * (start + end)) > MostPieces)
            yield return new Stretch(null, struck, added);
        else if (struck.Length + added.Length > 0)
        {
            foreach (var stretch in Between(struck, added, chunker))
                yield return stretch;
        }
        yield return Stretch.Kept(string.Concat(was.TakeLast(end)));
    }

    private static IEnumerable<Stretch> Between(string before, string after, IChunker chunker)
    {
        var diff = Differ.Instance.CreateDiffs(before, after, ignoreWhiteSpace: false, ignoreCase: false, chunker);
        var at = 0;
        foreach (var block in diff.DiffBlocks)
        {
            yield return Stretch.Kept(Text(diff.PiecesOld, at, block.DeleteStartA - at));
            yield return new Stretch(
                null, Text(diff.PiecesOld, block.DeleteStartA, block.DeleteCountA), Text(diff.PiecesNew, block.InsertStartB, block.InsertCountB));
            at = block.DeleteStartA + block.DeleteCountA;
        }
        yield return Stretch.Kept(Text(diff.PiecesOld, at, diff.PiecesOld.Count - at));
    }

    private static string Text(IReadOnlyList<string> pieces, int start, int count) => string.Concat(pieces.Skip(start).Take(count));

    /// <param name="Same">Null where it differs.</param>
    private readonly record struct Stretch(string? Same, string Struck, string Added)
    {
        public static Stretch Kept(string text) => new(text, "", "");
    }

    /// <summary>Each line with its end.</summary>
    private sealed class LineChunker : IChunker
    {
        public IReadOnlyList<string> Chunk(string text) => [.. Pieces(text, (before, _) => before == '\n')];
    }

    /// <summary>Words, spaces and signs each by themselves.</summary>
    private sealed class WordChunker : IChunker
    {
        public IReadOnlyList<string> Chunk(string text) => [.. Pieces(text, (before, now) => Sort(before) != Sort(now) || Sort(now) == 2)];

        private static int Sort(char character) => char.IsLetterOrDigit(character) || char.IsSurrogate(character) ? 0 : char.IsWhiteSpace(character) ? 1 : 2;
    }

    /// <param name="ends">Whether a piece ends between two characters.</param>
    private static IEnumerable<string> Pieces(string text, Func<char, char, bool> ends)
    {
        var start = 0;
        for (var at = 1; at < text.Length; at++)
        {
            if (!ends(text[at - 1], text[at]))
                continue;
            yield return text[start..at];
            start = at;
        }
        if (start < text.Length)
            yield return text[start..];
    }
}
