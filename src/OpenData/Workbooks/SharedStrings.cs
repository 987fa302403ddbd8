using System.Runtime.InteropServices;
using BarometerSite.Markup;

namespace BarometerSite.OpenData.Workbooks;

/// <summary>The texts of a workbook, each once; cells hold their numbers (ECMA-376, Part 1, 18.4).</summary>
internal sealed class SharedStrings
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<string> texts = [];

    public int Of(string text)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, text, out var isKnown);
        if (!isKnown)
        {
            number = texts.Count;
            texts.Add(text);
        }
        return number;
    }

    public void Write(IBufferWriter<byte> output)
    {
        output.WriteText($"{WorkbookParts.Declaration}<sst xmlns=\"{WorkbookParts.Main}\">");
        foreach (var text in texts)
        {
            output.Write("<si><t xml:space=\"preserve\">"u8);
            output.WriteEscaped(text);
            output.Write("</t></si>"u8);
        }
        output.Write("</sst>"u8);
    }
}
