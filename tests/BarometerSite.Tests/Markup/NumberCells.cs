using AngleSharp.Dom;

namespace BarometerSite.Tests.Markup;

/// <summary>The cells of a table's row in the columns that are numbers, which its head says.</summary>
internal static class NumberCells
{
    public static IEnumerable<IElement> Of(IElement row)
    {
        var columns = row.Closest("table")!.QuerySelectorAll("thead th").ToList();
        return row.Children.Where((cell, at) => cell.LocalName == "td" && columns[at].ClassList.Contains("number"));
    }
}
