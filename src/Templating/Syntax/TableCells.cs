using System.Globalization;
using BarometerSite.Templating.Evaluation;

namespace BarometerSite.Templating.Syntax;

/// <summary>The rows and cells that <c>tablerow</c> writes around its steps.</summary>
internal static class TableCells
{
    public static void Open(Output output, int index, int columns)
    {
        if (index % columns == 0)
            output.Write(string.Create(CultureInfo.InvariantCulture, $"<tr class=\"row{(index / columns) + 1}\">"), escape: false);
        output.Write(string.Create(CultureInfo.InvariantCulture, $"<td class=\"col{(index % columns) + 1}\">"), escape: false);
    }

    public static void Close(Output output, int index, int columns, bool isLast)
    {
        output.Write("</td>", escape: false);
        if (isLast || index % columns == columns - 1)
            output.Write("</tr>\n", escape: false);
    }
}
