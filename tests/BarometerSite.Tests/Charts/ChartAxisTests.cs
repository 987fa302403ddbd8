using BarometerSite.Charts.Drawing;
using BarometerSite.Charts.Lines;

namespace BarometerSite.Tests.Charts;

public sealed class ChartAxisTests
{
    [Fact]
    public void A_scale_keeps_proportions_also_where_it_runs_backwards() =>
        Assert.Equal([200m, 150m, 0m], new[] { 0m, 2.5m, 10m }.Select(new LinearScale(0, 10, 200, 0).At));

    [Fact]
    public void A_scale_of_a_single_value_puts_it_in_the_middle() =>
        Assert.Equal(150, new LinearScale(7, 7, 100, 200).At(7));

    [Theory]
    [InlineData("7.1 10 11.2", 1, "0 5 10 15")]
    [InlineData("17 25.2", 1, "0 10 20 30")]
    [InlineData("-12 3", 0, "-15 -10 -5 0 5")]
    [InlineData("0.02 0.09", 2, "0 0.05 0.1")]
    [InlineData("1200 8000", 0, "0 2000 4000 6000 8000")]
    [InlineData("1 2", 0, "0 1 2")]
    [InlineData("0", 1, "0 0.5 1")]
    [InlineData("", 1, "0 0.5 1")]
    public void Ticks_are_round_and_begin_at_zero(string values, int decimals, string ticks)
    {
        var axis = ValueAxis.ForLines(Numbers(values), decimals);
        Assert.Equal(Numbers(ticks), axis.Ticks);
        Assert.False(axis.IsCut);
    }

    [Theory]
    [InlineData("76.2 79.1")]
    [InlineData("-79.1 -76.2")]
    [InlineData("76.2 76.3")]
    public void An_axis_is_cut_when_its_values_would_lie_flat_and_still_shows_how_small_the_change_is(string values)
    {
        var numbers = Numbers(values);
        var axis = ValueAxis.ForLines(numbers, 1);
        Assert.True(axis.IsCut);
        Assert.True(axis.From <= numbers.Min() && numbers.Max() <= axis.To);
        Assert.True(axis.To - axis.From >= numbers.Max(Math.Abs) / 10);
    }

    [Fact]
    public void A_single_value_needs_no_cut_axis() => Assert.False(ValueAxis.ForLines([80], 1).IsCut);

    [Fact]
    public void Time_has_a_tick_for_each_year_that_is_present_and_no_other() =>
        Assert.Equal([2009, 2010, 2014], TimeAxis.Of([2014, 2009, 2010, 2010.5m]).Years);

    [Theory]
    [InlineData("2011.5 2012.5 2015.5", "2011.5 2012.5 2015.5")]
    [InlineData("2011.25 2011.75 2012.25", "2011 2012")]
    [InlineData("2011.25 2012.5", "2011 2012")]
    [InlineData("2008 2012", "2008 2012")]
    public void A_year_stands_under_its_point_unless_parts_of_years_are_mixed(string times, string ticks)
    {
        var axis = TimeAxis.Of(Numbers(times));
        Assert.Equal(Numbers(ticks), axis.Years.Select(axis.Tick));
        Assert.All(Numbers(times), time => Assert.InRange(time, axis.From, axis.To));
        Assert.All(axis.Years, year => Assert.InRange(axis.Tick(year), axis.From, axis.To));
    }

    [Fact]
    public void Years_without_room_keep_their_tick_but_not_their_label()
    {
        var axis = TimeAxis.Of([.. Enumerable.Range(2000, 20).Select(year => (decimal)year)]);
        var scale = new LinearScale(axis.From, axis.To, 0, 300);
        var labelled = axis.Labelled(scale);
        Assert.Equal(20, axis.Years.Length);
        Assert.Equal((2000, 2019), (labelled[0], labelled[^1]));
        Assert.All(labelled.Zip(labelled.Skip(1)), pair => Assert.True(scale.At(pair.Second) - scale.At(pair.First) >= TextSize.Width("2000")));
    }

    private static decimal[] Numbers(string numbers) =>
    [
        .. numbers.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(number => decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture)),
    ];
}
