namespace BarometerSite.Problems;

/// <summary>What was found, and what might have been meant. Two guesses about one word are the same.</summary>
internal sealed record Guess(string Found, IEnumerable<string> Known)
{
    /// <summary>The nearest known word as a question, or nothing.</summary>
    public string Question => Spelling.Nearest(Found, Known) is { } nearest ? $" Did you mean {Quotation.Of(nearest)}?" : "";

    public bool Equals(Guess? other) => other?.Found == Found;

    public override int GetHashCode() => Found.GetHashCode(StringComparison.Ordinal);
}
