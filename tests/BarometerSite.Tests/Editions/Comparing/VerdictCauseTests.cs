using BarometerSite.Editions;
using BarometerSite.Editions.Comparing;
using BarometerSite.Model;

namespace BarometerSite.Tests.Editions.Comparing;

/// <summary>Which of the differences flipped a verdict.</summary>
public sealed class VerdictCauseTests
{
    private static readonly Measurement Base = Example.Row("2010", "11.0", "2011-01-01");
    private static readonly Measurement Slow = Example.Row("2012", "10.0", "2013-01-01");
    private static readonly Measurement Good = Example.Row("2014", "5.7", "2015-02-01");

    [Fact]
    public void A_new_figure_for_the_due_period() => AssertFlip(
        "TooSlow → Reached: NewFigure; 2014: 5.7",
        SmallEdition.Of("2014-12-31", Base, Slow), SmallEdition.Of("2014-12-31", Base, Slow, Good with { Published = null }));

    [Fact]
    public void A_new_figure_and_a_due_period_that_is_over_each_by_itself() => AssertFlip(
        "TooSlow → NotReached: NewFigure, Time together; 2014: 8.0",
        SmallEdition.Of("2014-06-30", Base, Slow), SmallEdition.Of("2015-06-30", Base, Slow, Example.Row("2014", "8.0", "2015-02-01")));

    [Fact]
    public void The_figure_alone_where_the_day_did_nothing() => AssertFlip(
        "TooSlow → Reached: NewFigure; 2014: 5.7", SmallEdition.Of("2014-06-30", Base, Slow), SmallEdition.Of("2015-06-30", Base, Slow, Good));

    [Fact]
    public void A_due_period_that_is_over() => AssertFlip(
        "TooSlow → CannotTell NoneForDuePeriod: Time", SmallEdition.Of("2014-06-30", Base, Slow), SmallEdition.Of("2015-06-30", Base, Slow));

    [Fact]
    public void A_revision() => AssertFlip(
        "TooSlow → OnTrack: Revision; 2012: 8.0, was 10.0",
        SmallEdition.Of("2014-06-30", Base, Slow), SmallEdition.Of("2014-06-30", Base, Slow, Example.Row("2012", "8.0", "2014-01-01")));

    [Fact]
    public void A_correction() => AssertFlip(
        "TooSlow → OnTrack: Correction; 2012: 8, was 10.0",
        SmallEdition.Of("2014-06-30", Base, Slow),
        SmallEdition.Of("2014-06-30", Base, Slow with { Value = 8m }).Corrected(SmallEdition.Correct("2012", 10m, 8m)));

    [Fact]
    public void A_figure_altered_without_a_word() => AssertFlip(
        "TooSlow → OnTrack: Alteration; 2012: 8, was 10.0",
        SmallEdition.Of("2014-06-30", Base, Slow), SmallEdition.Of("2014-06-30", Base, Slow with { Value = 8m }));

    [Fact]
    public void A_figure_that_is_withheld() => AssertFlip(
        "TooSlow → CannotTell Suppressed: Withholding; 2012: ",
        SmallEdition.Of("2014-06-30", Base, Slow), SmallEdition.Of("2014-06-30", Base, Slow.KeptBack(Suppression.BySource)));

    [Fact]
    public void A_target() => AssertFlip(
        "TooSlow → OnTrack: Target", SmallEdition.Of("2014-06-30", Base, Slow), SmallEdition.Of("2014-06-30", Example.AtMost(9, "2014", "2010"), Base, Slow));

    [Fact]
    public void Two_that_would_each_have_done_it() => AssertFlip(
        "TooSlow → Reached: Revision, Target; 2012: 5.9, was 10.0",
        SmallEdition.Of("2014-06-30", Base, Slow),
        SmallEdition.Of("2014-06-30", Example.AtMost(10, "2014", "2010"), Base, Slow, Example.Row("2012", "5.9", "2014-01-01")));

    [Fact]
    public void Two_that_only_did_it_together_leave_out_a_third() => AssertFlip(
        "TooSlow → OnTrack: Revision, Target together; 2012: 9.4, was 10.0",
        SmallEdition.Of("2014-06-30", Base, Slow),
        SmallEdition.Of("2014-07-30", Example.AtMost(8, "2014", "2010"), Base, Slow, Example.Row("2012", "9.4", "2014-01-01")));

    [Fact]
    public void Which_way_is_better()
    {
        var change = Example.ChangeBy(-3m, "2014", "2010");
        AssertFlip(
            "TooSlow → Reached: Measure",
            SmallEdition.Of("2014-06-30", Example.Goal(Example.Indicator(Better.Lower, Base, Slow), change)),
            SmallEdition.Of("2014-06-30", Example.Goal(Example.Indicator(Better.Higher, Base, Slow), change)));
    }

    [Fact]
    public void The_rules_where_the_same_figures_were_judged_otherwise()
    {
        var today = SmallEdition.Of("2014-06-30", Base, Slow);
        var frozen = today with
        {
            MethodVersion = "0.9",
            Goals = [.. today.Goals.Select(goal => goal with { Verdict = new BarometerSite.Assessment.Verdict.Unchanged() })],
        };

        AssertFlip("Unchanged → TooSlow: Method", frozen, today);
        Assert.Contains(SmallEdition.Changes(frozen, today), change => change is Change.Method);
    }

    [Fact]
    public void How_a_change_is_told_from_chance()
    {
        var before = SmallEdition.Of("2014-06-30", Base.Between(10m, 12m), Slow.Between(9.2m, 10.8m));
        var after = before.With(barometer => barometer with { Site = barometer.Site with { Test = new TestSettings(Tails.One, 90) } });

        AssertFlip("Unchanged → TooSlow: Method", before, after);
    }

    [Fact]
    public void A_computed_figure_is_traced_to_what_was_published()
    {
        var before = OfGap(Example.Row("2012", "60.0", "2013-01-01"));
        var after = OfGap(Example.Row("2012", "60.0", "2013-01-01"), Example.Row("2012", "62.5", "2014-02-01"));

        AssertFlip("TooSlow → OnTrack: Revision; 2012: 7.5, was 10.0", before, after);
        var changes = SmallEdition.Changes(before, after);
        Assert.Equal(ChangeKind.RevisedFigure, Assert.Single(changes.OfType<Change.Figure>()).Kind);
        var recomputed = Assert.Single(changes.OfType<Change.Recomputed>());
        Assert.Equal(["minority"], recomputed.Because);
        Assert.Equal((10m, 7.5m), (recomputed.Before?.Value, recomputed.After?.Value));
    }

    private static Edition OfGap(params Measurement[] minority)
    {
        var (all, some) = (Named("all", Example.Row("2010", "70.0", "2011-01-01"), Example.Row("2012", "70.0", "2013-01-01")),
            Named("minority", [Example.Row("2010", "59.0", "2011-01-01"), .. minority]));
        var gap = SmallEdition.Computed(Example.Indicator(Better.Lower), new Computation.Gap(new Operand(all, []), new Operand(some, [])));
        return SmallEdition.Of("2014-06-30", Example.Goal(gap, Example.AtMost(6, "2014", "2010")), all, some);
    }

    private static Indicator Named(string id, params Measurement[] rows) =>
        Example.Indicator(Better.Higher, [.. rows.Select(row => row with { Indicator = id })]) with { Id = id };

    private static void AssertFlip(string expected, Edition before, Edition after) => Assert.Equal(expected, SmallEdition.Flip(before, after).Word());
}
