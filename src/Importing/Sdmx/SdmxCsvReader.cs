using BarometerSite.Model;
using BarometerSite.Problems;

namespace BarometerSite.Importing.Sdmx;

/// <summary>
/// SDMX-CSV 1.0 and 2.0: the names of columns are ids of concepts, or <c>ID:Name</c> where the file brings labels, and then <c>CODE:Label</c> below them
/// (SDMX-CSV 2.0, labels=both).
/// </summary>
internal static class SdmxCsvReader
{
    private const string Multiplier = "UNIT_MULT";

    /// <summary>What names the structure or tells of the unit and the time's step, and nothing of where a figure belongs.</summary>
    private static readonly FrozenSet<string> Beside = new[]
    {
        "DATAFLOW", "STRUCTURE", "STRUCTURE_ID", "STRUCTURE_NAME", "ACTION", "UNIT_MEASURE", Multiplier, "DECIMALS", "FREQ", "TIME_FORMAT",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the first row is of an SDMX-CSV file.</summary>
    public static bool Is(ForeignRow header) =>
        header.Cells.Any(cell => IdOf(cell.Text) == MeasurementColumns.Period.Sdmx)
        && header.Cells.Any(cell => IdOf(cell.Text) == MeasurementColumns.Value.Sdmx);

    /// <summary>Null after a complaint.</summary>
    public static ForeignTable? Read(Grid grid, DiagnosticBag diagnostics)
    {
        var header = grid.Rows[0];
        ImmutableArray<ForeignColumn> columns = [.. header.Cells.Select(cell => Column(cell.Text))];
        var hasLabels = header.Cells.Any(cell => cell.Text.Contains(':', StringComparison.Ordinal));
        var multiplier = columns.Select(column => column.Id).ToList().IndexOf(Multiplier);
        var rows = ImmutableArray.CreateBuilder<ForeignRow>(grid.Rows.Length - 1);
        foreach (var row in grid.Rows.Skip(1))
        {
            if (row.Cells.Length > columns.Length)
            {
                diagnostics.Add(Complaints.ImportUnreadable(row.Span, "a row has more cells than the header", "Fetch the file anew."));
                return null;
            }

            if (multiplier >= 0 && multiplier < row.Cells.Length && CodeOf(row.Cells[multiplier].Text, hasLabels) is not ("" or "0"))
            {
                diagnostics.Add(Complaints.ImportUnreadable(row.Span, $"its figures are given in tens, thousands or millions ({Multiplier})",
                    "Fetch it from its publisher in single units, or multiply the figures in Excel."));
                return null;
            }

            rows.Add(row with
            {
                Cells = [.. columns.Select((column, at) => at < row.Cells.Length ? Cell(row.Cells[at].Text, column, hasLabels) : new ForeignCell(""))],
            });
        }

        return new ForeignTable("", columns, rows.ToImmutable()) { Form = "SDMX-CSV", LikelyMark = '.', KeepsZeros = true };
    }

    private static ForeignColumn Column(string name)
    {
        var id = IdOf(name);
        var role = id == MeasurementColumns.Period.Sdmx ? ForeignRole.Time
            : id == MeasurementColumns.Value.Sdmx ? ForeignRole.Value
            : Beside.Contains(id) ? ForeignRole.Beside : ForeignRole.Unsaid;
        return new ForeignColumn(id, name.Length > id.Length ? name[(id.Length + 1)..].Trim() : id, role);
    }

    private static ForeignCell Cell(string text, ForeignColumn column, bool hasLabels)
    {
        // The standard has one decimal mark.
        if (column.Role == ForeignRole.Value)
            return new ForeignCell(text, IsNumber: true);
        var code = CodeOf(text, hasLabels && column.Title != column.Id);
        return code.Length < text.Length ? new ForeignCell(text[(code.Length + 1)..].Trim(), code) : new ForeignCell(text, text);
    }

    private static string CodeOf(string text, bool hasLabel) => hasLabel ? IdOf(text) : text;

    private static string IdOf(string text) => text.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon ? text[..colon].Trim() : text;
}
