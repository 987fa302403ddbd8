namespace BarometerSite.Problems;

/// <summary>
/// A text file of the site: its path below the site's folder, with <c>/</c>, and its text as written. Lines end with <c>\n</c>, <c>\r\n</c> or, as
/// an old Excel for Macs saves them, <c>\r</c>.
/// </summary>
internal sealed class SourceText
{
    private string? text;
    private int[]? lineStarts;

    public SourceText(string path, string text)
        : this(path, Encoding.UTF8.GetBytes(text)) => this.text = text;

    /// <param name="utf8">Without a byte order mark.</param>
    public SourceText(string path, ReadOnlyMemory<byte> utf8) => (Path, Utf8) = (path, utf8);

    public string Path { get; }

    public ReadOnlyMemory<byte> Utf8 { get; }

    public string Text => text ??= Encoding.UTF8.GetString(Utf8.Span);

    private int[] LineStarts => lineStarts ??= FindLineStarts(Text);

    /// <summary>Line and column of an offset, both from one; an offset past the end is the end.</summary>
    public (int Line, int Column) Position(int offset)
    {
        var starts = LineStarts;
        offset = Math.Clamp(offset, 0, Text.Length);
        var index = Array.BinarySearch(starts, offset);
        var line = index >= 0 ? index : ~index - 1;
        return (line + 1, offset - starts[line] + 1);
    }

    /// <summary>The text of a line, counted from one, without its end.</summary>
    public string Line(int line)
    {
        var start = LineStarts[line - 1];
        return Text[start..NextLine(start)].TrimEnd('\r', '\n');
    }

    /// <summary>The same line, from its first character that is no space.</summary>
    public SourceSpan LineSpan(int line)
    {
        var text = Line(line);
        var indent = text.Length - text.TrimStart().Length;
        return new SourceSpan(this, LineStarts[line - 1] + indent, text.Length - indent);
    }

    /// <summary>The offset at which the line of an offset begins.</summary>
    public int LineStart(int offset) => LineStarts[Position(offset).Line - 1];

    /// <summary>The offset behind the end of the line of an offset: that of the next line, or the end of the text.</summary>
    public int NextLine(int offset) => Position(offset).Line is var line && line < LineStarts.Length ? LineStarts[line] : Text.Length;

    /// <summary>Lets go of what is made of the bytes again when somebody asks: once a file is read, that is only for complaints.</summary>
    public void Rest() => (text, lineStarts) = (null, null);

    public override string ToString() => Path;

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var at = 0; at < text.Length;)
        {
            var end = text.AsSpan(at).IndexOfAny('\r', '\n');
            if (end < 0)
                break;
            at += end + (text.AsSpan(at + end).StartsWith("\r\n") ? 2 : 1);
            starts.Add(at);
        }
        return [.. starts];
    }
}
