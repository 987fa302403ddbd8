using BarometerSite.Assessment;
using BarometerSite.Model;
using BarometerSite.Pages.Goals;
using BarometerSite.Tests.RealSite;

namespace BarometerSite.Tests.Assessment;

/// <summary>What each of two groups did, beside what lies between them: minority minus Danish.</summary>
public sealed class GapMovementTests
{
    private static readonly Dimension Group = new("group", Example.Text("Gruppe"), Example.Text("Alle"),
        [new DimensionMember("minority", Example.Text("Minoriteter")), new DimensionMember("danish", Example.Text("Danskere"))]);

    [Theory]
    [InlineData("40.0", "60.0", "45.0", "70.0", "Begge grupper stiger, og afstanden vokser.")]
    [InlineData("40.0", "60.0", "50.0", "65.0", "Begge grupper stiger, og afstanden bliver mindre.")]
    [InlineData("40.0", "60.0", "45.0", "65.0", "Begge grupper stiger, og afstanden er ikke ændret målbart.")]
    [InlineData("40.0", "60.0", "35.0", "50.0", "Begge grupper falder, og afstanden bliver mindre.")]
    [InlineData("40.0", "60.0", "30.0", "55.0", "Begge grupper falder, og afstanden vokser.")]
    [InlineData("40.0", "60.0", "40.1", "60.1", "Ingen af de to grupper har flyttet sig målbart, og afstanden er ikke ændret målbart.")]
    [InlineData("40.0", "60.0", "45.0", "60.0", "Minoriteter: stiger. Danskere: ingen målbar ændring. Det vil sige, at afstanden bliver mindre.")]
    [InlineData("40.0", "60.0", "45.0", "55.0", "Minoriteter: stiger. Danskere: falder. Det vil sige, at afstanden bliver mindre.")]
    [InlineData("40.0", "60.0", "35.0", "65.0", "Minoriteter: falder. Danskere: stiger. Det vil sige, at afstanden vokser.")]
    [InlineData("40.0", "60.0", "66.0", "62.0", "Begge grupper stiger, og de to har byttet plads.")]
    public void Both_groups_and_the_gap_are_told_in_one_breath(string first, string second, string firstThen, string secondThen, string sentence) =>
        Assert.Equal(sentence, Told(Gap(Part("2010", first), Part("2010", second)), Gap(Part("2014", firstThen), Part("2014", secondThen))));

    [Fact]
    public void A_rise_of_3_within_intervals_of_4_is_no_measurable_rise() => Assert.Equal(
        "Minoriteter: ingen målbar ændring. Danskere: stiger. Det vil sige, at afstanden vokser.",
        // √(4² + 4²) + 0.1 = 5.76 for the minority.
        Told(Gap(Part("2010", "40.0").Between(36m, 44m), Part("2010", "60.0")), Gap(Part("2014", "43.0").Between(39m, 47m), Part("2014", "70.0"))));

    [Fact]
    public void Across_a_break_nothing_of_the_groups_can_be_told() => Assert.Equal(
        "Tallene for de to grupper kan ikke sammenlignes over tid.",
        Told(Gap(Part("2010", "40.0"), Part("2010", "60.0")), Gap(Part("2014", "45.0"), Part("2014", "70.0")) with { Status = ObservationStatus.Break }));

    [Theory]
    // Half as much and twice as much are equally far apart: from 0.5 to 1.6 the two change places.
    [InlineData("50.0", "100.0", "160.0", "100.0", GapCourse.Turned)]
    [InlineData("50.0", "100.0", "80.0", "100.0", GapCourse.Shrinks)]
    [InlineData("160.0", "100.0", "220.0", "100.0", GapCourse.Grows)]
    public void Of_a_ratio_one_is_no_distance(string first, string second, string firstThen, string secondThen, object course)
    {
        var ratio = new Computation.Ratio(Operand("minority"), Operand("danish"));

        Assert.Equal(
            course, Between(ratio, Ratio(Part("2010", first), Part("2010", second)), Ratio(Part("2014", firstThen), Part("2014", secondThen)))!.Course);
    }

    [Fact]
    public void The_levels_of_both_groups_stand_beside_it()
    {
        var gap = new Computation.Gap(Operand("minority"), Operand("danish"));
        var told = GapViews.Of(
            Between(gap, Gap(Part("2010", "40.0"), Part("2010", "60.0")), Gap(Part("2014", "45.0"), Part("2014", "70.0"))), BuiltSite.Instance.Danish)!;

        Assert.Equal(
            "Begge grupper stiger, og afstanden vokser. Minoriteter: 40,0 procentpoint i 2010 og 45,0 procentpoint i 2014. "
            + "Danskere: 60,0 procentpoint i 2010 og 70,0 procentpoint i 2014.",
            told.Replace('\u00a0', ' '));
    }

    [Fact]
    public void An_indicator_that_is_no_gap_has_none() =>
        Assert.Null(Between(null, Gap(Part("2010", "40.0"), Part("2010", "60.0")), Gap(Part("2014", "45.0"), Part("2014", "70.0"))));

    private static string Told(Measurement from, Measurement to) =>
        GapViews.Sentence(Between(new Computation.Gap(Operand("minority"), Operand("danish")), from, to)!, BuiltSite.Instance.Danish);

    private static GapMovement? Between(Computation? computation, Measurement from, Measurement to)
    {
        var indicator = Example.Indicator(Better.Lower, from, to) with { Computation = computation };
        return GapMovement.Between(indicator, Series.OfTotal(indicator, DateOnly.MaxValue), from, to, TestSettings.Default);
    }

    private static Operand Operand(string member) => new(Example.Indicator(Better.Higher) with { Dimensions = [Group] }, [new DimensionCell(Group, member)]);

    private static Measurement Part(string period, string value) => Example.Row(period, value);

    private static Measurement Gap(Measurement of, Measurement from) =>
        of with { Value = of.Value - from.Value, Lower = null, Upper = null, Parts = Parts(of, from) };

    private static Measurement Ratio(Measurement of, Measurement to) => of with { Value = of.Value / to.Value, Decimals = 2, Parts = Parts(of, to) };

    private static EquatableArray<FigurePart> Parts(params Measurement[] parts) => [.. parts.Select(part => new FigurePart(part.Key, part))];
}
