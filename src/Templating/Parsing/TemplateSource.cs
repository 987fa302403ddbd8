using System.Collections.Immutable;

namespace BarometerSite.Templating.Parsing;

/// <summary>A template's path and text, and where its lines begin.</summary>
internal sealed class TemplateSource(string path, string text)
{
    private int[]? lineStarts;

    public string Path { get; } = path;

    public string Text { get; } = text;

    /// <summary>Line and column from 1 of an offset.</summary>
    public (int Line, int Column) Position(int offset)
    {
        var starts = lineStarts ??= FindLineStarts();
        var at = Array.BinarySearch(starts, offset);
        var line = at >= 0 ? at : ~at - 1;
        return (line + 1, offset - starts[line] + 1);
    }

    public string LineText(int line)
    {
        var starts = lineStarts ??= FindLineStarts();
        var start = starts[line - 1];
        var end = line < starts.Length ? starts[line] : Text.Length;
        return Text[start..end].TrimEnd('\r', '\n');
    }

    public string Place(int offset)
    {
        var (line, column) = Position(offset);
        return $"{Path}({line},{column})";
    }

    public TemplateProblem Problem(Span span, string message, ImmutableArray<string> includedFrom)
    {
        var (line, column) = Position(span.Start);
        return new TemplateProblem(Path, span.Start, span.Length, line, column, message, includedFrom);
    }

    private int[] FindLineStarts()
    {
        var starts = new List<int> { 0 };
        for (var at = 0; at < Text.Length; at++)
        {
            if (Text[at] == '\n')
                starts.Add(at + 1);
        }
        return [.. starts];
    }
}
