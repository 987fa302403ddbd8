using BarometerSite.Assessment;
using BarometerSite.Model;

namespace BarometerSite.Tests.Assessment;

public sealed class SeriesTests
{
    private static readonly Measurement[] Revised =
    [
        Example.Row("2009", "10.9", published: "2014-05-27"),
        Example.Row("2009", "11", published: "2016"),
        Example.Row("2014", "7.1", published: "2014-05-27"),
    ];

    [Theory]
    [InlineData("2014-05-26", "")]
    [InlineData("2014-05-27", "10.9 7.1")]
    // A source of 2016 was surely out when 2016 had ended, not before.
    [InlineData("2016-12-30", "10.9 7.1")]
    [InlineData("2016-12-31", "11 7.1")]
    public void On_a_day_counts_what_was_published_last_until_then(string day, string values) =>
        Assert.Equal(values, Values(Example.Indicator(Better.Lower, Revised), day));

    [Theory]
    [InlineData("2015-05-31", "")]
    [InlineData("2015-06-30", "7.1")]
    public void A_figure_without_a_date_of_its_own_is_known_from_its_sources(string day, string values) =>
        Assert.Equal(values, Values(Example.Indicator(Better.Lower, Example.Row("2014", "7.1") with { Source = Example.MadeUp("dated", "2015-06") }), day));

    [Theory]
    [InlineData("2013-12-31", "")]
    [InlineData("2014-01-01", "7.1")]
    public void Where_neither_is_dated_a_figure_is_known_from_the_first_day_of_its_period(string day, string values) =>
        Assert.Equal(values, Values(Example.Indicator(Better.Lower, Example.Row("2014", "7.1")), day));

    [Fact]
    public void A_missing_figure_stays_in_the_series_but_is_never_the_latest()
    {
        var series = Series.OfTotal(Example.Indicator(Better.Lower, Example.Row("2012", "5"), Example.Suppressed("2014")), DateOnly.MaxValue);

        Assert.Equal(2, series.Points.Length);
        Assert.Equal(Example.Period("2012"), series.Latest!.Period);
    }

    [Fact]
    public void Only_the_figures_of_a_cell_belong_to_its_series()
    {
        var rows = new[] { Example.Row("2012", "5") with { Cell = [null] }, Example.Row("2012", "9") with { Cell = ["valby"] } };
        var indicator = Example.Indicator(Better.Lower, rows);

        Assert.Equal(5m, Series.OfTotal(indicator).Latest!.Value);
        Assert.Collection(
            Series.OfCells(indicator),
            total => Assert.Equal((null, 5m), (total.Cell[0], total.Latest!.Value)),
            valby => Assert.Equal(("valby", 9m), (valby.Cell[0], valby.Latest!.Value)));
    }

    [Fact]
    public void A_break_parts_what_lies_before_it_from_it_and_from_what_follows()
    {
        Measurement[] rows =
            [Example.Row("2010", "1"), Example.Row("2011", "2"), Example.Row("2012", "3", status: ObservationStatus.Break), Example.Row("2013", "4")];
        var series = Series.OfTotal(Example.Indicator(Better.Lower, rows), DateOnly.MaxValue);

        Assert.True(series.AreComparable(rows[0], rows[1]));
        Assert.False(series.AreComparable(rows[1], rows[2]));
        Assert.False(series.AreComparable(rows[0], rows[3]));
        Assert.True(series.AreComparable(rows[2], rows[3]));
    }

    [Fact]
    public void A_figure_that_stands_alone_parts_nothing_but_itself()
    {
        Measurement[] rows = [Example.Row("2010", "1"), Example.Row("2011", "2", status: ObservationStatus.DefinitionDiffers), Example.Row("2012", "3")];
        var series = Series.OfTotal(Example.Indicator(Better.Lower, rows), DateOnly.MaxValue);

        Assert.True(series.AreComparable(rows[0], rows[2]));
        Assert.False(series.AreComparable(rows[0], rows[1]));
        Assert.False(series.AreComparable(rows[1], rows[2]));
    }

    private static string Values(Indicator indicator, string day) => string.Join(' ', Series.OfTotal(indicator, Example.Day(day)).Points
        .Select(point => point.Value!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture)));
}
