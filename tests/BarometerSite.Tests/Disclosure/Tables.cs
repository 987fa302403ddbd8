using System.Globalization;
using BarometerSite.Model;

namespace BarometerSite.Tests.Disclosure;

/// <summary>Made-up tables of people by row and column, each with its totals.</summary>
internal static class Tables
{
    /// <param name="figure">Of a row and a column, null for a total; null where it is hidden.</param>
    public static Indicator Of(int rows, int columns, Func<int?, int?, decimal?> figure) => Of("example", rows, columns, figure);

    public static Indicator Of(string id, int rows, int columns, Func<int?, int?, decimal?> figure)
    {
        var cells =
            from row in Enumerable.Range(-1, rows + 1).Select(at => at < 0 ? (int?)null : at)
            from column in Enumerable.Range(-1, columns + 1).Select(at => at < 0 ? (int?)null : at)
            select Cell(figure(row, column), Member(row), Member(column));
        return Example.Indicator(Better.Higher, [.. cells]) with { Id = id, Dimensions = [Dimension("row", rows), Dimension("column", columns)] };
    }

    /// <summary>A list of people by group with its total; hidden figures say why.</summary>
    public static Indicator List(params (string? Member, decimal? Value, Suppression Why)[] rows)
    {
        var cells = rows.Select(row => row.Why == Suppression.None ? Cell(row.Value, row.Member) : Cell(row.Value, row.Member).KeptBack(row.Why));
        return Example.Indicator(Better.Higher, [.. cells]) with { Dimensions = [Dimension("row", rows.Length)] };
    }

    public static Measurement Cell(decimal? value, params string?[] members)
    {
        var row = Example.Row("2014", "0") with { Unit = Unit.Persons, Value = value, Cell = [.. members] };
        return value is null ? row.KeptBack(Suppression.BySource) : row;
    }

    public static string? Member(int? at) => at?.ToString("000", CultureInfo.InvariantCulture);

    private static Dimension Dimension(string id, int members) => new(
        id, Example.Text(id), Example.Text("Alle"),
        [.. Enumerable.Range(0, members).Select(at => new DimensionMember(Member(at)!, Example.Text(id)))]);
}
