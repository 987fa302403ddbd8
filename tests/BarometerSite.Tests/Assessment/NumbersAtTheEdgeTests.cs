using System.Globalization;
using BarometerSite.Assessment;
using BarometerSite.Model;
using BarometerSite.Assessment.Methods;
using BarometerSite.Pages.Plots;
using BarometerSite.Tests.RealSite;

namespace BarometerSite.Tests.Assessment;

/// <summary>The largest and the smallest numbers that the reader takes, in every place at once: nothing overflows, and nothing is divided by nothing.</summary>
public sealed class NumbersAtTheEdgeTests
{
    private static readonly string[] Edges = ["-999999999999.999", "-0.000000000001", "0", "0.000000000001", "1", "999999999998.999", "999999999999.999"];

    public static IEnumerable<TheoryDataRow<string, string>> Journeys =>
        Edges.SelectMany(from => Edges.Select(to => new TheoryDataRow<string, string>(from, to)));

    [Theory]
    [MemberData(nameof(Journeys))]
    public void A_verdict_is_reached_whatever_the_numbers(string from, string to)
    {
        foreach (var better in new[] { Better.Higher, Better.Lower })
        {
            var indicator = Example.Indicator(better, Row("2010-01", from), Row("2010-02", to)) with { Unit = Unit.IndexPoints };
            foreach (var target in Edges.SelectMany(edge => Targets(edge, to)))
            {
                var assessed = Example.Assess(Example.Goal(indicator, target), "2010-12-31");
                Assert.All(Numbers(assessed), number => Assert.True(number is null || SignificantDigits.Round(number) == number));
                GaugeViews.Small(assessed, BuiltSite.Instance.Danish)?.Draw().ToString();
            }
        }
    }

    [Theory]
    [MemberData(nameof(Journeys))]
    public void A_growth_rate_is_told_or_refused(string from, string to)
    {
        foreach (var years in new[] { 1m / 24m, 1m, 299m })
        {
            foreach (var target in Edges)
            {
                var journey = new Journey(Number(from), Number(to), years, Better.Higher, (Number(target), years));
                Assert.NotNull(Eurostat.Judge(journey));
                Assert.NotNull(OpenSdg.Judge(journey));
                Assert.NotNull(OpenSdg.Judge(journey with { Target = null }, limit: 100m));
            }
        }
    }

    private static IEnumerable<Target> Targets(string edge, string milestone)
    {
        foreach (var bound in new[] { Example.AtLeast(Number(edge), "2199-12", from: "2010-01"), Example.AtMost(Number(edge), "2199-12", from: "2010-01") })
        {
            yield return bound;
            yield return (Target.Level)bound with { Milestones = [new Milestone(Example.Period("2010-03"), Number(milestone))] };
        }
    }

    private static IEnumerable<decimal?> Numbers(GoalAssessment assessed) =>
    [
        assessed.Receipt?.Pace?.Projected, assessed.Receipt?.Pace?.Pace, assessed.Receipt?.Threshold, assessed.Movement?.Change,
        assessed.Deciding.Standing?.Expected, assessed.Verdict.ProjectedValue,
    ];

    private static Measurement Row(string period, string value) =>
        Example.Row(period, value).Between(Number(Edges[0]), Number(Edges[^1])) with { Unit = Unit.IndexPoints };

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
