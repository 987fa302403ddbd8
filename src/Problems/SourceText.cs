namespace BarometerSite.Problems;

/// <summary>A text file of the site: its path below the site's folder, with <c>/</c>, and its text with <c>\n</c> as written.</summary>
internal sealed class SourceText(string path, string text)
{
    private int[]? lineStarts;

    public string Path { get; } = path;

    public string Text { get; } = text;

    /// <summary>Line and column of an offset, both from one; an offset past the end is the end.</summary>
    public (int Line, int Column) Position(int offset)
    {
        var starts = lineStarts ??= FindLineStarts(Text);
        offset = Math.Clamp(offset, 0, Text.Length);
        var index = Array.BinarySearch(starts, offset);
        var line = index >= 0 ? index : ~index - 1;
        return (line + 1, offset - starts[line] + 1);
    }

    /// <summary>The text of a line, counted from one, without its end.</summary>
    public string Line(int line)
    {
        var starts = lineStarts ??= FindLineStarts(Text);
        var start = starts[line - 1];
        var end = line < starts.Length ? starts[line] : Text.Length;
        return Text[start..end].TrimEnd('\r', '\n');
    }

    /// <summary>The same line, from its first character that is no space.</summary>
    public SourceSpan LineSpan(int line)
    {
        var text = Line(line);
        var indent = text.Length - text.TrimStart().Length;
        return new SourceSpan(this, lineStarts![line - 1] + indent, text.Length - indent);
    }

    public override string ToString() => Path;

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var at = text.IndexOf('\n', StringComparison.Ordinal); at >= 0; at = text.IndexOf('\n', at + 1))
            starts.Add(at + 1);
        return [.. starts];
    }
}
