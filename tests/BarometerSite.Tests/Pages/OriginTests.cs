using BarometerSite.Model;
using BarometerSite.Pages;
using BarometerSite.Pages.Common;
using BarometerSite.Tests.RealSite;

namespace BarometerSite.Tests.Pages;

/// <summary>A long table says once what each of its rows would say; a short one says it in each.</summary>
public sealed class OriginTests
{
    private const int Long = 12;

    private static readonly Indicator Indicator = BuiltSite.Instance.Edition.Barometer.WithFigures.First();
    private static readonly Measurement Row = Indicator.Measurements[0];
    private static readonly Source Other = BuiltSite.Instance.Edition.Barometer.Sources.First(source => source != Row.Source);

    private static Wording Danish => BuiltSite.Instance.Danish;

    [Fact]
    public void A_short_table_names_source_and_date_in_each_row()
    {
        var table = Table(Enumerable.Repeat(Row, Long - 1));

        Assert.Equal("Kilde", table.Columns[^1].Title);
        Assert.All(table.Rows, row => Assert.Equal(Row.Source.Title, row.Cells[^1].ToString()));
    }

    [Fact]
    public void A_long_table_of_one_source_names_it_once_below()
    {
        var table = Table(Enumerable.Repeat(Row, Long));

        Assert.DoesNotContain(table.Columns, column => column.Title is "Kilde" or "Offentliggjort");
        Assert.Single(table.Notes, note => note.Contains(Row.Source.Title, StringComparison.Ordinal));
        Assert.All(table.Rows, row => Assert.Equal(table.Columns.Length - 1, row.Cells.Length));
    }

    [Fact]
    public void A_long_table_of_two_sources_numbers_them()
    {
        var table = Table(Enumerable.Repeat(Row, Long).Append(Row with { Source = Other }));

        Assert.Equal("Kilde", table.Columns[^1].Title);
        Assert.Equal(["1", "2"], table.Rows.Select(row => row.Cells[^1].ToString()).Distinct());
        Assert.Single(table.Notes, note => note.StartsWith("Kilde 2: " + Other.Title, StringComparison.Ordinal));
    }

    [Fact]
    public void Where_each_row_has_its_own_source_each_names_it()
    {
        var sources = BuiltSite.Instance.Edition.Barometer.Sources.Take(Long).ToList();
        var table = Table(sources.Select(source => Row with { Source = source }));

        Assert.Equal(sources.Select(source => source.Title), table.Rows.Select(row => row.Cells[^1].ToString()));
    }

    private static TableView Table(IEnumerable<Measurement> rows) => TableViews.OfRows("tabel", Indicator, rows, Danish);
}
