using System.Globalization;
using System.Text.RegularExpressions;
using BarometerSite.Assessment;
using BarometerSite.Model;
using BarometerSite.Pages.Receipts;
using BarometerSite.Tests.RealSite;

namespace BarometerSite.Tests.Pages;

public sealed partial class ReceiptTests
{
    private static readonly ReceiptViews Views = new(new Dictionary<string, Indicator>(), BuiltSite.Instance.Danish);

    [Theory]
    [InlineData("2012", "26", "2020", "20", "2030", 13, "P = [(20 − 26) / (2020 − 2012)] / [(13 − 26) / (2030 − 2012)] = 1,04")]
    // The middle of a year and that of its first half are a quarter of a year apart.
    [InlineData("2012", "20", "2019-H1", "16.5", "2020", 12, "P = [(16,5 − 20) / (2019,25 − 2012,5)] / [(12 − 20) / (2020,5 − 2012,5)] = 0,52")]
    [InlineData("2012", "-4", "2019", "-5.5", "2022", -6, "P = [(−5,5 − (−4)) / (2019 − 2012)] / [(−6 − (−4)) / (2022 − 2012)] = 1,07")]
    public void The_formula_has_the_numbers_filled_in(string from, string first, string to, string last, string due, int target, string formula)
    {
        var goal = Example.Assess(Example.AtMost(target, due, from), "2020-06-01", Better.Lower, Example.Row(from, first), Example.Row(to, last));

        Assert.Equal(formula, Receipt(goal).Formula);
    }

    [Fact]
    public void The_sum_of_a_pace_comes_out_of_the_formula_as_it_is_written()
    {
        var random = new Random(7);
        string[] periods = ["2015", "2015-H2", "2016-Q1", "2016-05", "2017/2018", "2018"];
        for (var round = 0; round < 500; round++)
        {
            var first = random.Next(-500, 500) / 100m;
            var target = first - (random.Next(100, 400) / 100m);
            var last = first - (random.Next(-200, 400) / 100m);
            var goal = Example.Assess(Example.AtMost(target, "2025", "2012"), "2018-12-01", Better.Lower,
                Example.Row("2012", Written(first)), Example.Row(periods[random.Next(periods.Length)], Written(last)));
            if (goal.Receipt is not { Pace: not null })
                continue;

            var formula = Receipt(goal).Formula;
            decimal[] numbers =
            [
                .. Number().Matches(formula).Select(match => decimal.Parse(match.Value.Replace('\u2212', '-').Replace(',', '.'), CultureInfo.InvariantCulture)),
            ];
            var pace = (numbers[0] - numbers[1]) / (numbers[2] - numbers[3]) / ((numbers[4] - numbers[5]) / (numbers[6] - numbers[7]));
            Assert.True(Math.Abs(pace - numbers[8]) <= 0.0051m, $"{formula} but it is {pace}");
        }
    }

    [Fact]
    public void The_sum_of_a_change_comes_out_of_its_lines()
    {
        // The indicator shows one decimal, the sources gave two.
        var goal = Example.Assess(Example.Direction("2014", "2010"), "2015-06-01", Better.Lower, Example.Row("2010", "11.25"), Example.Row("2014", "7.11"));
        var receipt = Receipt(goal);

        Assert.Equal("7,11 − 11,25 = −4,14; grænsen for en ændring er ±0,01", receipt.Formula);
        Assert.Equal(
            ["11,25", "7,11", "Den", "−4,14", "±0,005", "Ændringen", "Nået"],
            receipt.Lines.Select(line => line.Value.Replace('\u00a0', ' ').Split(' ')[0]));
        Assert.Equal(["2010", "2014"], receipt.Rows.Select(row => row.Period));
    }

    [Fact]
    public void A_target_met_ahead_of_time_does_not_say_that_its_time_is_over()
    {
        var early = Receipt(Example.Assess(Example.AtMost(5m, "2030", "2012"), "2020-06-01", Better.Lower, Example.Row("2012", "9"), Example.Row("2019", "5")));
        var over = Receipt(Example.Assess(Example.AtMost(5m, "2019"), "2020-06-01", Better.Lower, Example.Row("2019", "5")));

        Assert.Equal("Målets år er slut", over.Method);
        Assert.Equal("Målet er nået før tid", early.Method);
        Assert.NotEqual(over.Explanation, early.Explanation);
    }

    [Fact]
    public void Its_rows_are_those_of_the_file_that_it_links_to()
    {
        Measurement[] rows = [Example.Row("2012", "9") with { Note = "To\nlinjer" }, Example.Row("2013", "8"), Example.Row("2019", "7")];
        var receipt = Receipt(Example.Assess(Example.AtMost(5m, "2030", "2012"), "2020-06-01", Better.Lower, rows));

        Assert.Equal([("2012", 2), ("2019", 5)], receipt.Rows.Select(row => (row.Period, row.Line)));
    }

    [Fact]
    public void Without_a_sum_there_is_no_receipt() =>
        Assert.Null(ReceiptOf(Example.Assess(Example.NotSet("2014"), "2015-01-01", Better.Lower, Example.Row("2013", "5"))));

    private static ReceiptView? ReceiptOf(GoalAssessment goal) => Views.Of(goal, goal.Deciding);

    private static ReceiptView Receipt(GoalAssessment goal) => ReceiptOf(goal)!;

    private static string Written(decimal number) => number.ToString("0.00", CultureInfo.InvariantCulture);

    // A minus with a digit behind it is a sign; one with a space is a difference.
    [GeneratedRegex(@"\u2212?\d+(?:,\d+)?")]
    private static partial Regex Number();
}
