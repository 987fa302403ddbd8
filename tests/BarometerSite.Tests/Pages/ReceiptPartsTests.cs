using BarometerSite.Assessment;
using BarometerSite.Model;
using BarometerSite.Pages.Common;
using BarometerSite.Pages.Receipts;
using BarometerSite.Tests.RealSite;

namespace BarometerSite.Tests.Pages;

/// <summary>What the working shows of plans, distances, thresholds and figures that were reckoned from others.</summary>
public sealed class ReceiptPartsTests
{
    private static readonly Dimension Group = new("group", Example.Text("Gruppe"), Example.Text("Alle"),
        [new DimensionMember("minority", Example.Text("Minoriteter")), new DimensionMember("danish", Example.Text("Danskere"))]);

    [Fact]
    public void With_18_planned_for_2014_the_formula_holds_19_1_against_the_19_of_2012()
    {
        var target = ((Target.Level)Example.AtMost(10m, "2020", "2010")) with { Milestones = [new Milestone(Example.Period("2014"), 18m)] };
        var receipt = Receipt(Example.Assess(target, "2012-12-31", Better.Lower, Example.Row("2010", "20.0"), Example.Row("2012", "19.1")));

        Assert.Equal("P = (19,1 − 20,0) / (19 − 20,0) = 0,90", receipt.Formula);
        Assert.Contains(receipt.Lines, line => line.Label == "Delmål (2014)" && line.Value.StartsWith("18", StringComparison.Ordinal));
    }

    [Fact]
    public void Where_the_plan_asks_for_nothing_yet_it_stands_beside_the_figure()
    {
        var target = ((Target.Level)Example.AtMost(10m, "2020", "2010")) with { Milestones = [new Milestone(Example.Period("2014"), 20m)] };
        var receipt = Receipt(Example.Assess(target, "2012-12-31", Better.Lower, Example.Row("2010", "20.0"), Example.Row("2012", "19.8")));

        Assert.Equal("Måling: 19,8. Planen lige nu: 20", receipt.Formula);
    }

    [Theory]
    [InlineData("7.0", "Højst 5,8 procentpoint")]
    [InlineData("5.0", "Højst 5,8 procentpoint")]
    public void The_threshold_of_a_level_is_the_target_itself(string value, string threshold) =>
        Assert.Equal(threshold, Line(Receipt(Example.Assess(Example.AtMost(5.8m, "2014"), "2015-06-01", Better.Lower, Example.Row("2014", value))), "Grænse"));

    [Fact]
    public void Rounding_result_and_test_stand_in_it()
    {
        var receipt =
            Receipt(Example.Assess(Example.AtMost(13m, "2030", "2012"), "2021-06-01", Better.Lower, Example.Row("2012", "26"), Example.Row("2020", "20.5")));

        Assert.Equal("±0,5 i 2012; ±0,05 i 2020", Line(receipt, "Afrunding kan have flyttet tallet"));
        Assert.Equal("P skal være mindst 0,95", Line(receipt, "Grænse"));
        Assert.Equal("På vej", Line(receipt, "Resultat"));
        Assert.Equal("tosidet på 95 procents niveau (faktor 1,96)", receipt.Test);
    }

    [Fact]
    public void The_robustness_is_told_in_a_sentence_and_row_by_row_in_the_words_of_each_method()
    {
        var robustness = Receipt(Example.Assess(
            Example.AtMost(13m, "2030", "2012"), "2021-06-01", Better.Lower,
            Example.Row("2012", "26"), Example.Row("2016", "24"), Example.Row("2020", "20"))).Robustness!;

        Assert.Equal("På vej efter 2 af 4 regnemåder.", robustness.Sentence);
        Assert.Equal(
            [("På vej", "Samme svar"), ("Moderat fremgang", "Andet svar"), ("Nogen fremgang", "Andet svar"), ("På vej", "Samme svar")],
            robustness.Alternatives.Select(way => (way.Result, way.Agreement)));
    }

    [Fact]
    public void A_way_that_cannot_be_reckoned_says_why_and_does_not_count()
    {
        var robustness = Receipt(Example.Assess(
            Example.AtMost(0m, "2030", "2015"), "2023-06-01", Better.Lower,
            Example.Row("2015", "10.0"), Example.Row("2018", "8.0"), Example.Row("2022", "5.0"))).Robustness!;

        Assert.Equal("På vej efter 2 af 2 regnemåder.", robustness.Sentence);
        Assert.Contains(robustness.Alternatives, way => way is { Result: "Kan ikke regnes, for ingen vækstrate fører til nul", Agreement: "Tæller ikke med" });
    }

    [Fact]
    public void Under_a_gap_of_minus_25_stand_the_45_and_70_that_it_was_reckoned_from_with_file_and_line()
    {
        var rate = Example.Indicator(
            Better.Higher,
            Example.Row("2014", "45.0") with { Cell = ["minority"], Indicator = "rate", Line = 2 },
            Example.Row("2014", "70.0") with { Cell = ["danish"], Indicator = "rate", Line = 3 }) with
        {
            Id = "rate",
            File = "data/measurements/rate.csv",
            Dimensions = [Group],
        };
        FigurePart[] parts = [.. rate.Measurements.Select(row => new FigurePart(row.Key, row))];
        var gap = Example.Indicator(Better.Lower, Example.Row("2014", "-25.0") with { Line = 7, Parts = [.. parts] }) with
        {
            Computation =
                new Computation.Gap(new Operand(rate, [new DimensionCell(Group, "minority")]), new Operand(rate, [new DimensionCell(Group, "danish")])),
        };
        var rows = Receipt(Example.Assess(Example.Goal(gap, Example.AtLeast(-10m, "2014")), "2015-06-01")).Rows;

        Assert.Equal(
            [
                (0, null, "data/example.csv", 2, gap.File, 7),
                (1, "Minoriteter", "data/rate.csv", 2, rate.File, 2),
                (1, "Danskere", "data/rate.csv", 3, rate.File, 3),
            ],
            rows.Select(row => (row.Depth, row.Name, row.Csv, row.Line, row.File, row.FileLine)));
    }

    [Theory]
    // Each at least 50: where both keep it, the figure of one explains nothing; where one fails, it is the one that is told.
    [InlineData("52.0", null)]
    [InlineData("45.0", "Danskere: 45,0 procentpoint i 2014. Mål: Mindst 50 procentpoint i 2014.")]
    public void Of_several_parts_the_one_that_fails_explains_the_verdict(string danish, string? finding)
    {
        var indicator = Example.Indicator(
            Better.Higher,
            Example.Row("2014", "51.0") with { Cell = ["minority"] },
            Example.Row("2014", danish) with { Cell = ["danish"] }) with
        { Dimensions = [Group] };
        var target = Example.AtLeast(50m, "2014") with { Parts = [new TargetPart(indicator, ["minority"]), new TargetPart(indicator, ["danish"])] };
        var goal = Example.Assess(Example.Goal(indicator, target), "2015-06-01");

        var explanation = VerdictViews.Of(goal, BuiltSite.Instance.Danish).Explanation.Replace('\u00a0', ' ');
        Assert.Equal(finding ?? BuiltSite.Instance.Danish.Word("verdict_reached_explanation"), explanation);
    }

    private static ReceiptView Receipt(GoalAssessment goal) =>
        new ReceiptViews(new Dictionary<string, Indicator>(), BuiltSite.Instance.Danish).Of(goal, goal.Deciding)!;

    private static string Line(ReceiptView receipt, string label) => receipt.Lines.Single(line => line.Label == label).Value.Replace('\u00a0', ' ');
}
