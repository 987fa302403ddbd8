using System.Runtime.InteropServices;
using BarometerSite.Model;
using BarometerSite.Pages;

namespace BarometerSite.OpenData.Workbooks;

/// <summary>An indicator's figures as a sheet: the columns of its table that any row has something in, but for what the sheet of sources says.</summary>
internal sealed class IndicatorSheet(Indicator indicator, Wording wording)
{
    private readonly ImmutableArray<MeasurementColumn> columns = Columns(indicator);

    public static SheetContent Of(Indicator indicator, Wording wording) => new IndicatorSheet(indicator, wording).Content();

    private SheetContent Content() => new(
        [
            wording.In(indicator.Title),
            wording.In(indicator.Definition),
            $"{wording.Word("unit")}: {wording.UnitName(indicator.Unit)}. {wording.Word("better_" + Codes.Directions.Key(indicator.Better))}.",
        ],
        new SheetTable(
            "Tal_" + indicator.Id.Replace('-', '_'),
            Titles(),
            indicator.Measurements.Length,
            indicator.Measurements.Select(Cells)));

    private ImmutableArray<object> Cells(Measurement row)
    {
        var cells = new object[columns.Length];
        for (var at = 0; at < cells.Length; at++)
            cells[at] = WorkbookSheets.Cell(columns[at], row, wording);
        return ImmutableCollectionsMarshal.AsImmutableArray(cells);
    }

    public static ImmutableArray<MeasurementColumn> Columns(Indicator indicator) =>
        [.. MeasurementColumns.Of(indicator).Where(column => IsShown(column, indicator))];

    private static bool IsShown(MeasurementColumn column, Indicator indicator)
    {
        if (column.Dimension is not null || (column.IsGiven && (column.IsRequired || column.IsFilled)))
            return true;
        if (!column.IsGiven)
            return false;
        foreach (var row in indicator.Measurements)
        {
            if (column.Content(row) is not null)
                return true;
        }
        return false;
    }

    // Excel takes no two columns with one name, in whatever case.
    private ImmutableArray<string> Titles()
    {
        var titles = ImmutableArray.CreateBuilder<string>(columns.Length);
        foreach (var column in columns)
        {
            var title = ColumnWords.Title(column, wording);
            var isTaken = titles.IndexOf(title, 0, titles.Count, StringComparer.OrdinalIgnoreCase) >= 0;
            titles.Add(isTaken ? $"{title} ({column.Id})" : title);
        }
        return titles.MoveToImmutable();
    }
}
