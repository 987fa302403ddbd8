using BarometerSite.Markup;

namespace BarometerSite.OpenData.Workbooks;

/// <summary>The texts of a workbook, each once; cells hold their numbers (ECMA-376, Part 1, 18.4).</summary>
internal sealed class SharedStrings
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly StringBuilder items = new();

    public int Of(string text)
    {
        if (numbers.TryGetValue(text, out var known))
            return known;
        items.Append("<si><t xml:space=\"preserve\">");
        HtmlEscape.Append(items, text);
        items.Append("</t></si>");
        numbers.Add(text, numbers.Count);
        return numbers.Count - 1;
    }

    public string Xml() =>
        $"{WorkbookParts.Declaration}<sst xmlns=\"{WorkbookParts.Main}\">{items}</sst>";
}
