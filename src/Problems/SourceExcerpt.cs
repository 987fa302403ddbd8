namespace BarometerSite.Problems;

/// <summary>A line of a source and the piece of it that a complaint is about, for a mark below it.</summary>
/// <param name="Line">Or of a long line the part around the spot; control characters are spaces, so that each is one cell wide.</param>
/// <param name="Before">Characters before the piece.</param>
/// <param name="Length">Of the piece as far as it lies on the line; at least 1.</param>
internal readonly record struct SourceExcerpt(string Line, int Before, int Length)
{
    private const int MostShown = 120;

    /// <summary>Null where no text was read.</summary>
    public static SourceExcerpt? Of(SourceSpan span)
    {
        if (span.File is not { Text.Length: > 0 } file)
            return null;
        var (number, column) = file.Position(span.Start);
        var line = file.Line(number);
        var from = Math.Max(0, Math.Min(column - 1, line.Length) - (MostShown / 2));
        var shown = line.Substring(from, Math.Min(MostShown, line.Length - from));
        var before = column - 1 - from;
        var plain = string.Concat(shown.Select(character => char.IsControl(character) ? ' ' : character));
        return new SourceExcerpt(plain, before, Math.Clamp(span.Length, 1, Math.Max(1, shown.Length - before)));
    }
}
