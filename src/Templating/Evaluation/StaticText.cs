using System.Text;

namespace BarometerSite.Templating.Evaluation;

/// <summary>A text block, encoded once and for all.</summary>
internal sealed class StaticText(string text)
{
    public string Text { get; } = text;

    public byte[] Utf8 { get; } = Encoding.UTF8.GetBytes(text);
}
