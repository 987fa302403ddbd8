using BarometerSite.Assessment;
using BarometerSite.Computing;
using BarometerSite.Model;

namespace BarometerSite.Tests.Computing;

/// <summary>Which figures a computed indicator has: periods, cells, vintages, and what travels from the parts.</summary>
public sealed class ComputedFiguresTests
{
    [Fact]
    public void Only_exactly_equal_periods_are_put_together() => Assert.Empty(Made.Figures(
        Made.Indicator("share", Made.Group,
            Made.Row("2012", "60", "minority"), Made.Row("2012-H1", "78", "danish"), Made.Row("2011/2012", "78", "danish")).Gap("minority", "danish")));

    [Fact]
    public void Each_day_on_which_a_part_was_published_or_revised_gives_the_gap_that_was_known_then()
    {
        var gaps = Made.Figures(Made.Indicator("share", Made.Group,
            Made.Row("2012", "60", "minority", "2013-02-01"), Made.Row("2012", "62", "minority", "2014-05-01"),
            Made.Row("2012", "78", "danish", "2013-03-01"), Made.Row("2012", "77", "danish", "2013-09-01")).Gap("minority", "danish"));

        Assert.Equal(["2013-03-01 -18", "2013-09-01 -17", "2014-05-01 -15"], gaps.Select(Dated));
        Assert.Equal([62m, 77m], gaps[^1].KnownParts.Select(part => part.Value!.Value));
    }

    [Fact]
    public void A_part_that_is_published_again_unchanged_gives_no_new_figure()
    {
        var gaps = Made.Figures(Made.Indicator("share", Made.Group,
            Made.Row("2012", "60", "minority", "2013-02-01"), Made.Row("2012", "60", "minority", "2014-05-01"),
            Made.Row("2012", "78", "danish", "2013-02-01")).Gap("minority", "danish"));

        Assert.Equal(["2013-02-01 -18"], gaps.Select(Dated));
    }

    [Fact]
    public void Parts_that_move_together_leave_the_gap_but_are_told()
    {
        var gaps = Made.Figures(Made.Indicator("share", Made.Group,
            Made.Row("2012", "60", "minority", "2013"), Made.Row("2012", "61", "minority", "2014"),
            Made.Row("2012", "78", "danish", "2013"), Made.Row("2012", "79", "danish", "2014")).Gap("minority", "danish"));

        Assert.Equal(["2013-12-31 -18", "2014-12-31 -18"], gaps.Select(Dated));
    }

    [Fact]
    public void The_source_is_that_of_the_part_that_came_last()
    {
        var later = Example.MadeUp("later", "2014-05");
        var share = Made.Indicator("share", Made.Group, Made.Row("2012", "60", "minority") with { Source = later }, Made.Row("2012", "78", "danish", "2013"));
        var gap = Made.Figure(share.Gap("minority", "danish"));

        Assert.Equal((later, (PartialDate?)null, Example.Day("2014-05-31")), (gap.Source, gap.Published, gap.KnownFrom));
    }

    [Fact]
    public void An_indicator_with_the_dimension_of_its_parts_has_a_figure_for_each_member_and_the_total()
    {
        var staff = Made.Indicator("staff", Made.Group, Made.Row("2012", "10"), Made.Row("2012", "8", "minority"), Made.Row("2012", "12", "danish"));
        var workforce = Made.Indicator("workforce", Made.Group, Made.Row("2012", "20"), Made.Row("2012", "10", "minority"), Made.Row("2012", "16", "danish"));
        var ratios = Made.Figures(new Computation.Ratio(staff.Of(), workforce.Of()), Made.Group);

        Assert.Equal(["alle 0.5", "danish 0.75", "minority 0.8"], ratios.Select(row => $"{row.Cell[0] ?? "alle"} {Plain(row)}"));
    }

    [Fact]
    public void A_part_that_names_its_member_is_the_same_for_every_cell()
    {
        var share = Made.Indicator("share", Made.Group, Made.Row("2012", "70"), Made.Row("2012", "60", "minority"), Made.Row("2012", "78", "danish"));
        var gaps = Made.Figures(new Computation.Gap(share.Of(), share.Of("danish")), Made.Group);

        Assert.Equal(["alle -8", "danish 0", "minority -18"], gaps.Select(row => $"{row.Cell[0] ?? "alle"} {Plain(row)}"));
    }

    [Theory]
    [InlineData((int)ObservationStatus.Provisional, (int)ObservationStatus.Normal, (int)ObservationStatus.Provisional)]
    [InlineData((int)ObservationStatus.Provisional, (int)ObservationStatus.Estimated, (int)ObservationStatus.Estimated)]
    [InlineData((int)ObservationStatus.LowReliability, (int)ObservationStatus.Break, (int)ObservationStatus.Break)]
    [InlineData((int)ObservationStatus.Normal, (int)ObservationStatus.DefinitionDiffers, (int)ObservationStatus.DefinitionDiffers)]
    public void The_gravest_status_of_the_parts_travels(int one, int other, int together)
    {
        var gap = Made.Figure(Made.Indicator("share", Made.Group,
            Made.Row("2012", "60", "minority", status: (ObservationStatus)one),
            Made.Row("2012", "78", "danish", status: (ObservationStatus)other)).Gap("minority", "danish"));

        Assert.Equal((ObservationStatus)together, gap.Status);
    }

    [Fact]
    public void A_break_in_one_part_and_another_definition_in_the_other_both_count()
    {
        var gap = Made.Figure(Made.Indicator("share", Made.Group,
            Made.Row("2012", "60", "minority", status: ObservationStatus.Break),
            Made.Row("2012", "78", "danish", status: ObservationStatus.DefinitionDiffers)).Gap("minority", "danish"));

        Assert.True(gap is { BreaksSeries: true, StandsAlone: true });
    }

    [Fact]
    public void A_break_in_a_year_without_the_other_part_still_parts_2010_from_2014()
    {
        var gap = Made.Computed("gap", Made.Indicator("share", Made.Group,
            Made.Row("2010", "60", "minority"), Made.Row("2010", "78", "danish"),
            Made.Row("2012", "70", "minority", status: ObservationStatus.Break),
            Made.Row("2014", "71", "minority"), Made.Row("2014", "79", "danish")).Gap("minority", "danish"));
        var series = Series.OfTotal(gap, Example.Day("2016-01-01"));

        Assert.False(series.AreComparable(series.At(Example.Period("2010"))!, series.At(Example.Period("2014"))!));
        Assert.Null(series.At(Example.Period("2012"))!.Value);
    }

    [Fact]
    public void A_gap_in_which_one_part_is_kept_back_is_confidential_and_has_no_value()
    {
        var gap = Made.Figure(
            Made.Indicator("share", Made.Group, Made.Row("2012", null, "minority").Hidden(), Made.Row("2012", "78", "danish")).Gap("minority", "danish"));

        Assert.Equal((null, null, null, Confidentiality.Confidential), (gap.Value, gap.Lower, gap.Upper, gap.Confidentiality));
    }

    [Fact]
    public void A_gap_without_one_of_its_parts_is_no_figure() => Assert.Empty(Made.Figures(
        Made.Indicator("share", Made.Group,
            Made.Row("2012", "60", "minority"), Made.Row("2012", null, "danish", status: ObservationStatus.Missing)).Gap("minority", "danish")));

    [Fact]
    public void On_an_earlier_day_the_figures_and_the_parts_of_that_day_are_known()
    {
        var share = Made.Indicator("share", Made.Group,
            Made.Row("2012", "60", "minority", "2013"), Made.Row("2012", "62", "minority", "2014"), Made.Row("2012", "78", "danish", "2013"));
        var barometer = new BarometerSite.Model.Barometer(null!, [], [], [], [], [Made.Computed("gap", share.Gap("minority", "danish")), share], [], []);
        var known = barometer.KnownOn(Example.Day("2014-06-01"));
        var (gap, part) = (known.Indicators[0], known.Indicators[1]);

        Assert.Equal(-18m, Assert.Single(gap.Measurements).Value);
        Assert.Equal(2, part.Measurements.Length);
        Assert.All(gap.Computation!.Operands, operand => Assert.Same(part, operand.Indicator));
    }

    [Fact]
    public void Three_thousand_members_in_seven_hundred_months_are_more_parts_than_are_reckoned()
    {
        var district = Made.Dimension("district", [.. Enumerable.Range(0, 3000).Select(at => $"d{at}")]);
        var months = Enumerable.Range(0, 700).Select(at => Made.Row($"{1950 + (at / 12)}-{1 + (at % 12):00}", "12", "d0"));
        var unsafeShare = Made.Indicator("unsafe", district, [.. months]);

        Assert.IsType<ComputingProblem.TooLarge>(Assert.Single(Made.Problems(new Computation.CountBeyond(unsafeShare.Of(), district, Bound.AtMost, 10))));
    }

    [Fact]
    public void Figures_too_large_to_reckon_with_are_told()
    {
        var share = Made.Indicator(
            "share", Made.Group, Made.Row("2012", "9999999999999999999999999999", "minority"), Made.Row("2012", "0.0000000000000000000000000001", "danish"));

        Assert.IsType<ComputingProblem.Overflow>(Assert.Single(Made.Problems(new Computation.Ratio(share.Of("minority"), share.Of("danish")))));
    }

    private static string Dated(Measurement row) => $"{row.KnownFrom:yyyy-MM-dd} {Plain(row)}";

    private static string Plain(Measurement row) => (row.Value!.Value / 1.000000m).ToString("0.####", System.Globalization.CultureInfo.InvariantCulture);
}
