using BarometerSite.Assessment;
using BarometerSite.Model;

namespace BarometerSite.Tests.Assessment;

/// <summary>Several parts that must all hold: the worst counts.</summary>
public sealed class CombinationTests
{
    private static readonly Verdict[] FromWorst =
    [
        new Verdict.NotReached(), new Verdict.WrongWay(), new Verdict.Unchanged(), new Verdict.TooSlow(1m),
        Verdict.CannotTell.Because(Reason.NoMeasurement), new Verdict.OnTrack(1m), new Verdict.Reached(),
    ];

    private static readonly Dimension Service = new("service", Example.Text("Tilbud"), Example.Text("Alle tilbud"),
        [.. new[] { "day-care", "leisure" }.Select(id => new DimensionMember(id, Example.Text(id)))]);

    [Fact]
    public void Of_any_two_the_worse_counts_and_what_cannot_be_told_stands_between_too_slow_and_on_track()
    {
        for (var worse = 0; worse < FromWorst.Length; worse++)
        {
            for (var better = worse; better < FromWorst.Length; better++)
            {
                Assert.Equal(FromWorst[worse].Word(), Combination.Of([FromWorst[worse], FromWorst[better]]).Word());
                Assert.Equal(FromWorst[worse].Word(), Combination.Of([FromWorst[better], FromWorst[worse]]).Word());
            }
        }
    }

    [Fact]
    public void All_reasons_of_the_parts_that_cannot_be_told_are_told_once()
    {
        var verdict = Combination.Of(
            [Verdict.CannotTell.Because(Reason.OneMeasurement), new Verdict.Reached(), Verdict.CannotTell.Because(Reason.Suppressed, Reason.OneMeasurement)]);

        Assert.Equal("CannotTell OneMeasurement Suppressed", verdict.Word());
    }

    [Theory]
    // From 40: day-care reaches 50 with 50, leisure with 52.
    [InlineData("50", "52", "Reached", "day-care")]
    [InlineData("50", "49", "NotReached", "leisure")]
    [InlineData("49", null, "NotReached", "day-care")]
    [InlineData("50", null, "CannotTell NoneForDuePeriod", "leisure")]
    public void At_least_50_in_each_of_two_services_holds_when_both_keep_it(string dayCare, string? leisure, string verdict, string deciding)
    {
        Measurement[] rows =
    [
        Row("2010", "40", "day-care"), Row("2010", "40", "leisure"), Row("2014", dayCare, "day-care"),
        .. leisure is null ? Array.Empty<Measurement>() : [Row("2014", leisure, "leisure")],
    ];
        var goal = Each(Example.AtLeast(50m, "2014", "2010"), rows);

        Assert.Equal(verdict, goal.Verdict.Word());
        Assert.Equal(deciding, goal.Deciding.Part.Cell[0]);
        Assert.Equal(2, goal.Parts.Length);
    }

    [Fact]
    public void A_single_cell_of_35_is_judged_although_the_total_of_60_keeps_the_target()
    {
        var indicator = Example.Indicator(Better.Higher, Row("2014", "60", null), Row("2014", "35", "leisure")) with { Dimensions = [Service] };
        var target = Example.AtLeast(50m, "2014") with { Parts = [new TargetPart(indicator, ["leisure"])] };
        var goal = Example.Assess(Example.Goal(indicator, target), "2015-06-01");

        Assert.Equal("NotReached", goal.Verdict.Word());
        Assert.Equal(35m, goal.Latest!.Value);
    }

    private static GoalAssessment Each(Target target, Measurement[] rows)
    {
        var indicator = Example.Indicator(Better.Higher, rows) with { Dimensions = [Service] };
        var parts = Service.Members.Select(member => new TargetPart(indicator, [member.Id]));
        return Example.Assess(Example.Goal(indicator, target with { Parts = [.. parts] }), "2015-06-01");
    }

    private static Measurement Row(string period, string value, string? service) => Example.Row(period, value) with { Cell = [service] };
}
