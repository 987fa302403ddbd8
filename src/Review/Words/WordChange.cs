namespace BarometerSite.Review.Words;

internal enum WordOperation
{
    Same,
    Struck,
    Added,
}

/// <summary>Words that stand together and had the same fate.</summary>
internal readonly record struct WordRun(WordOperation Operation, string Text);

/// <summary>A text before and after, word by word.</summary>
/// <param name="Language">Its code; null for what has none, such as an id.</param>
internal sealed record WordChange(string? Language, ImmutableArray<WordRun> Runs)
{
    private const string Cut = " … ";

    /// <summary>The changes with so many characters of what stands around them, cut between words.</summary>
    public IEnumerable<WordRun> Around(int context) => Runs.Select((run, at) => run.Operation == WordOperation.Same
        ? run with { Text = Shortened(run.Text, at > 0 ? context : 0, at < Runs.Length - 1 ? context : 0) }
        : run);

    private static string Shortened(string text, int behind, int before)
    {
        if (text.Length <= behind + before + Cut.Length)
            return text;
        var start = behind == 0 ? 0 : text.LastIndexOf(' ', behind);
        var end = before == 0 ? -1 : text.IndexOf(' ', text.Length - before);
        return (start <= 0 ? "" : text[..start]) + Cut + (end < 0 ? "" : text[(end + 1)..]);
    }
}
