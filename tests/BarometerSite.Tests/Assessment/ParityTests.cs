using BarometerSite.Model;

namespace BarometerSite.Tests.Assessment;

/// <summary>Staff that is to mirror the workforce, judged on the distance between the two distributions; due in 2014.</summary>
public sealed class ParityTests
{
    private const string Before = "2014-06-01";
    private const string After = "2015-06-01";

    private static readonly Dimension Origin = new("origin", Example.Text("Herkomst"), Example.Text("Alle"),
        [new DimensionMember("danish", Example.Text("Danskere")), new DimensionMember("minority", Example.Text("Minoriteter"))]);

    [Theory]
    [InlineData("2.0", "Reached")]
    [InlineData("2.1", "NotReached")]
    public void Within_a_tolerance_of_2_a_distance_of_2_0_mirrors_and_2_1_does_not(string distance, string verdict) =>
        Assert.Equal(verdict, Verdict(Example.Parity("2014", tolerance: 2m), After, Example.Row("2014", distance)));

    [Theory]
    // 1.5 is within 1.5 + 0.05, but not within 1.3 + 0.05.
    [InlineData("1.5", "Reached")]
    [InlineData("1.3", "NotReached")]
    public void Without_a_tolerance_1_5_with_an_interval_of_1_5_is_not_told_from_none_and_with_1_3_it_is(string half, string verdict)
    {
        var row = Example.Row("2014", "1.5");
        var width = decimal.Parse(half, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(verdict, Verdict(Example.Parity("2014"), After, row.Between(1.5m - width, 1.5m + width)));
    }

    [Theory]
    // What rounds to 0.0 may be 0.05.
    [InlineData("0.0", "Reached")]
    [InlineData("0.1", "NotReached")]
    public void Where_sampling_is_unknown_rounding_alone_counts_so_0_1_is_a_distance(string distance, string verdict) =>
        Assert.Equal(verdict, Verdict(Example.Parity("2014"), After, Example.Row("2014", distance)));

    [Theory]
    // From 8.0 in 2010 to none in 2014: 2 a year.
    [InlineData("4.0", "OnTrack")]
    [InlineData("6.0", "TooSlow")]
    [InlineData("8.1", "Unchanged")]
    [InlineData("9.0", "WrongWay")]
    [InlineData("0.0", "Reached")]
    public void Before_it_is_due_a_distance_of_8_is_to_shrink_by_2_a_year(string distance, string verdict) =>
        Assert.Equal(verdict, Verdict(Example.Parity("2014", "2010"), Before, Example.Row("2010", "8.0"), Example.Row("2012", distance)));

    [Theory]
    // From 8.0 to 2 in 4 years: 1.5 a year.
    [InlineData("5.0", "OnTrack")]
    [InlineData("5.5", "TooSlow")]
    public void Before_it_is_due_a_tolerance_of_2_asks_a_distance_of_8_for_1_5_a_year(string distance, string verdict) =>
        Assert.Equal(verdict, Verdict(Example.Parity("2014", "2010", 2m), Before, Example.Row("2010", "8.0"), Example.Row("2012", distance)));

    [Theory]
    [InlineData(true, true, "CannotTell ReferenceMissing")]
    [InlineData(true, false, "CannotTell ReferenceMissing")]
    [InlineData(false, true, "CannotTell NoMeasurement")]
    [InlineData(false, false, "CannotTell NoMeasurement ReferenceMissing")]
    public void Without_a_distance_it_says_which_of_the_two_distributions_is_missing(bool hasStaff, bool hasWorkforce, string verdict)
    {
        // Both measured, but never for the same time: there is still nothing to hold against.
        var indicator = Distance(hasStaff ? [Share("2012")] : [], hasWorkforce ? [Share("2013")] : []);

        Assert.Equal(verdict, Example.Assess(Example.Goal(indicator, Example.Parity("2014")), After).Verdict.Word());
    }

    [Fact]
    public void A_distance_that_nobody_may_see_is_suppressed() =>
        Assert.Equal("CannotTell Suppressed", Verdict(Example.Parity("2014"), After, Example.Suppressed("2014")));

    [Fact]
    public void A_distance_of_2_in_2013_says_nothing_of_2014() =>
        Assert.Equal("CannotTell NoneForDuePeriod", Verdict(Example.Parity("2014"), After, Example.Row("2013", "2.0")));

    private static string Verdict(Target target, string day, params Measurement[] rows) =>
        Example.Assess(Example.Goal(Distance([Share("2012")], [Share("2012")], rows), target), day).Verdict.Word();

    private static Indicator Distance(Measurement[] staff, Measurement[] workforce, params Measurement[] rows) => Example.Indicator(Better.Lower, rows) with
    {
        Computation = new Computation.Distance(Operand(staff), Operand(workforce), Origin),
    };

    private static Operand Operand(Measurement[] rows) => new(Example.Indicator(Better.Neither, rows) with { Dimensions = [Origin] }, []);

    private static Measurement Share(string period) => Example.Row(period, "80") with { Cell = ["danish"] };
}
