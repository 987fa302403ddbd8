using System.Text;

namespace BarometerSite.Templating.Evaluation;

/// <summary>A text block, encoded and cut into lines once and for all.</summary>
internal sealed class StaticText
{
    public StaticText(string text)
    {
        Text = text;
        Utf8 = Encoding.UTF8.GetBytes(text);
        Lines = Cut(text) is { Count: > 1 } lines ? [.. lines.Select(line => new StaticText(line))] : [this];
    }

    public string Text { get; }

    public byte[] Utf8 { get; }

    /// <summary>Each with the end that it has.</summary>
    public StaticText[] Lines { get; }

    public bool EndsLine => Text[^1] == '\n';

    private static List<string> Cut(string text)
    {
        var lines = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) + 1;
            lines.Add(end == 0 ? text[start..] : text[start..end]);
            start += lines[^1].Length;
        }
        return lines;
    }
}
