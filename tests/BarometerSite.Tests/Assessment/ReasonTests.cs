using BarometerSite.Model;

namespace BarometerSite.Tests.Assessment;

/// <summary>Why a goal cannot be told: each reason once, with the numbers that lead to it.</summary>
public sealed class ReasonTests
{
    [Fact]
    public void A_target_of_X_is_not_set_although_2014_has_71_0() =>
        Is("TargetNotSet", Example.NotSet("2014"), Example.Row("2010", "60.0"), Example.Row("2014", "71.0"));

    [Fact]
    public void At_least_75_of_nothing_has_no_measurement() => Is("NoMeasurement", Example.AtLeast(75m, "2014", "2010"));

    [Fact]
    public void In_2013_with_60_0_of_2012_alone_there_is_one_measurement() =>
        Assert.Equal(
            "CannotTell OneMeasurement",
            Example.Assess(Example.AtLeast(75m, "2014", "2010"), "2013-06-01", Better.Higher, Example.Row("2012", "60.0")).Verdict.Word());

    [Fact]
    public void In_2015_with_76_0_of_2013_there_is_none_for_2014() =>
        Is("NoneForDuePeriod", Example.AtLeast(75m, "2014", "2010"), Example.Row("2010", "60.0"), Example.Row("2013", "76.0"));

    [Fact]
    public void From_60_0_to_71_0_across_a_break_in_2012_nothing_is_told() =>
        Is(
            "BreakInSeries", Example.Direction("2014", "2010"),
            Example.Row("2010", "60.0"), Example.Row("2012", "70.0", status: ObservationStatus.Break), Example.Row("2014", "71.0"));

    [Fact]
    public void A_rise_by_5_from_2010_has_no_reference_where_60_0_is_of_2011() =>
        Is("ReferenceMissing", Example.ChangeBy(5m, "2014", "2010"), Example.Row("2011", "60.0"), Example.Row("2014", "71.0"));

    [Fact]
    public void At_least_75_with_2014_hidden_is_suppressed() =>
        Is("Suppressed", Example.AtLeast(75m, "2014", "2010"), Example.Row("2010", "60.0"), Example.Suppressed("2014"));

    [Fact]
    public void In_2014_with_66_0_of_2010_the_hidden_figure_of_2013_is_suppressed_and_not_overdue()
    {
        var goal = Example.Assess(
            Example.AtLeast(75m, "2014", "2008"), "2014-06-01", Better.Higher,
            Example.Row("2008", "60.0"), Example.Row("2010", "66.0"), Example.Suppressed("2013"));

        Assert.Equal("CannotTell Suppressed", goal.Verdict.Word());
    }

    [Fact]
    public void A_rise_by_5_from_a_hidden_2010_to_71_0_is_suppressed() =>
        Is("Suppressed", Example.ChangeBy(5m, "2014", "2010"), Example.Suppressed("2010"), Example.Row("2012", "65.0"), Example.Row("2014", "71.0"));

    [Fact]
    public void A_direction_from_a_hidden_2010_to_71_0_is_suppressed() =>
        Is("Suppressed", Example.Direction("2014", "2010"), Example.Suppressed("2010"), Example.Row("2014", "71.0"));

    [Fact]
    public void From_60_0_to_62_0_with_half_widths_of_3_and_4_the_margin_of_5_1_is_too_wide() =>
        Is(
            "UncertaintyTooWide", Example.Direction("2014", "2010"),
            Example.Row("2010", "60.0").Between(57m, 63m), Example.Row("2014", "62.0").Between(58m, 66m));

    [Fact]
    public void In_2013_with_70_0_of_2010_the_next_figure_is_overdue()
    {
        var goal = Example.Assess(
            Example.AtLeast(75m, "2014", "2008"), "2013-01-01", Better.Higher, Example.Row("2008", "60.0"), Example.Row("2010", "70.0"));

        Assert.Equal("CannotTell Overdue", goal.Verdict.Word());
    }

    private static void Is(string reason, Target target, params Measurement[] rows) =>
        Assert.Equal("CannotTell " + reason, Example.Assess(target, "2015-06-01", Better.Higher, rows).Verdict.Word());
}
