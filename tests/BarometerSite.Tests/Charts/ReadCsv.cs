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
    public ImmutableArray<ReadNumber> Numbers => ReadChart.Sorted(
        Rows.Where(row => row.Value is not null).Select(row => new ReadNumber(row.Kind, row.Value!.Value, row.Lower, row.Upper)));

    public static ReadCsv Of(string text)
    {
        var table = CsvReader.Parse(new SourceText("chart.csv", text), new DiagnosticBag())!;
        ImmutableArray<string> header = [.. table.Header.Select(cell => cell.Value)];
        var isLine = header.Contains("kind");
        var before = header is ["mark", ..] ? 2 : 1;
        var rows = table.Rows.Select(row => row.Cells.Select(cell => cell.Value).ToList());
        return new(header, [.. rows.SelectMany(cells => isLine ? [Line(cells)] : Others(cells, before))]);
    }

    private static ReadRow Line(IReadOnlyList<string> cells) => new(cells[0], cells[1], Number(cells[2]), Number(cells[3]), Number(cells[4]), cells[5]);

    /// <summary>A dot plot has one value a column, and others theirs in the last.</summary>
    private static IEnumerable<ReadRow> Others(IReadOnlyList<string> cells, int before) =>
        cells.Skip(before).Select(cell => new ReadRow(cells[0], "", Number(cell), null, null, PointKind.Measured));

    private static decimal? Number(string cell) => cell.Length == 0 ? null : decimal.Parse(cell, CultureInfo.InvariantCulture);
}
