using System.Collections.Immutable;
using System.Globalization;
using BarometerSite.Charts.Lines;
using BarometerSite.Problems;
using BarometerSite.Sources.Csv;

namespace BarometerSite.Tests.Charts;

/// <summary>A number that a chart shows, whoever says it.</summary>
internal readonly record struct ReadNumber(string Kind, decimal Value, decimal? Lower, decimal? Upper);

/// <summary>One row of a chart's CSV; <paramref name="Value"/> is null where the figure is kept back.</summary>
internal sealed record ReadRow(string Series, string Period, decimal? Value, decimal? Lower, decimal? Upper, string Kind);

/// <summary>A chart's CSV, read back.</summary>
internal sealed record ReadCsv(ImmutableArray<string> Header, ImmutableArray<ReadRow> Rows)
{
    public bool IsLine => Header.Contains("kind");

    public bool IsBars => Header.SequenceEqual(["name", "value"]);

    /// <summary>Sorted, since a drawing is drawn from the back to the front.</summary>
    public ImmutableArray<ReadNumber> Numbers => ReadChart.Sorted(Rows.Where(row => row.Value is not null).Select(row => new ReadNumber(row.Kind, row.Value!.Value, row.Lower, row.Upper)));

    public static ReadCsv Of(string text)
    {
        var table = CsvReader.Parse(new SourceText("chart.csv", text), new DiagnosticBag())!;
        ImmutableArray<string> header = [.. table.Header.Select(cell => cell.Value)];
        var isLine = header.Contains("kind");
        // A line has one value a row, a dot plot one a column, and others theirs in the last.
        return new(header, [.. table.Rows.SelectMany(row => isLine
            ? [new ReadRow(row.Cells[0].Value, row.Cells[1].Value, Number(row.Cells[2].Value), Number(row.Cells[3].Value), Number(row.Cells[4].Value), row.Cells[5].Value)]
            : row.Cells.Skip(header is ["mark", ..] ? 2 : 1).Select(cell => new ReadRow(row.Cells[0].Value, "", Number(cell.Value), null, null, ChartKind.Measured)))]);
    }

    private static decimal? Number(string cell) => cell.Length == 0 ? null : decimal.Parse(cell, CultureInfo.InvariantCulture);
}
