using BarometerSite.Model;
using BarometerSite.Sources.Csv;

namespace BarometerSite.Importing.Merging;

/// <summary>
/// Where a new row belongs in a file that has its own order: a revision below what it revises; a new figure by its period, where the file goes forwards or
/// backwards in time; else at the end.
/// </summary>
internal sealed class RowPlaces
{
    private readonly CsvTable table;
    private readonly ImmutableArray<(CsvRow Row, Period Period)> rows;
    private readonly Dictionary<FigureKey, CsvRow> last = [];
    private readonly bool isForwards;
    private readonly bool isBackwards;

    public RowPlaces(CsvTable table, Indicator indicator)
    {
        this.table = table;
        var byLine = indicator.Measurements.ToDictionary(row => row.Line);
        rows = [.. table.Rows.Where(row => byLine.ContainsKey(row.Line)).Select(row => (row, byLine[row.Line].Period))];
        foreach (var (row, _) in rows)
            last[byLine[row.Line].Key] = row;
        var pairs = rows.Zip(rows.Skip(1), (one, next) => one.Period.CompareTo(next.Period)).ToList();
        isForwards = pairs.TrueForAll(order => order <= 0);
        isBackwards = !isForwards && pairs.TrueForAll(order => order >= 0);
    }

    /// <summary>The offset in the file at which the row is put in: the beginning of a line, or the end of the text.</summary>
    public int Before(NewRow row)
    {
        if (row.Revises is { } known)
            return Behind(last[known.Measurement.Key]);
        var period = row.Figure.Period;
        if (isBackwards && rows.FirstOrDefault(known => known.Period < period).Row is { } older)
            return table.File.LineStart(older.Cells[0].Span.Start);
        if (isForwards && rows.LastOrDefault(known => known.Period <= period).Row is { } before)
            return Behind(before);
        if (isForwards && !rows.IsEmpty)
            return table.File.LineStart(rows[0].Row.Cells[0].Span.Start);
        return table.Rows.IsEmpty ? table.File.NextLine(table.Header[^1].Span.End) : Behind(table.Rows[^1]);
    }

    private int Behind(CsvRow row) => table.File.NextLine(row.Span.End);
}
