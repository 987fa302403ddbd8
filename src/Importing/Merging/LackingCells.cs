using BarometerSite.Importing.Layout;
using BarometerSite.Model;
using BarometerSite.Problems;

namespace BarometerSite.Importing.Merging;

/// <summary>Warns of numbers besides the value that the rows before have and new ones lack: the number asked, the bounds.</summary>
internal static class LackingCells
{
    /// <param name="known">In order of period and publication.</param>
    public static void Warn(
        ImmutableArray<KnownFigure> known, ImmutableArray<NewRow> rows, TableLayout layout, SourceSpan file, DiagnosticBag diagnostics)
    {
        var newest = new Dictionary<Cell, KnownFigure>();
        foreach (var figure in known.Where(figure => figure.Written(MeasurementColumns.Value) is not null))
            newest[figure.Measurement.Cell] = figure;
        foreach (var column in MeasurementColumns.Numbers.Where(column => column != MeasurementColumns.Value))
        {
            var lacking = rows.Count(row => row.Figure.Value is not null && row.Figure.Number(column) is null
                && (row.Revises ?? newest.GetValueOrDefault(row.Figure.Cell))?.Written(column) is not null);
            if (lacking > 0)
                diagnostics.Add(Complaints.ImportCellsLacking(file, column.Id, column == MeasurementColumns.Count, lacking, layout.Unasked));
        }
    }
}
