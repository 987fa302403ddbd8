using System.Collections.Frozen;
using System.Collections.Immutable;
using BarometerSite.Assessment;
using BarometerSite.Model;
using BarometerSite.Pages.Editions;
using BarometerSite.Tests.Charts;

namespace BarometerSite.Tests.Pages;

public sealed class OverTimeSentenceTests
{
    private static readonly Verdict Unknown = Verdict.CannotTell.Because(Reason.NoMeasurement);

    private static readonly Verdict Reached = new Verdict.Reached();

    [Fact]
    public void Nothing_that_could_be_judged_and_nothing_that_moved_is_said_first() => Assert.Equal(
        "I 1. halvår 2011 kunne ingen mål vurderes. I dag kan ingen mål vurderes. Ingen vurdering har flyttet sig undervejs.",
        Finding((Unknown, Unknown), (Unknown, Unknown)));

    [Fact]
    public void The_only_goal_that_moved_is_named() => Assert.Equal(
        "I 1. halvår 2011 kunne ingen mål vurderes. I dag kan 1 af 2 mål vurderes. Mål 2: To gik fra »Kan ikke vurderes« til »Nået« i 2. halvår 2011.",
        Finding((Unknown, Unknown), (Unknown, Reached), (Unknown, Reached)));

    [Fact]
    public void Of_several_that_moved_the_number_is_said() => Assert.Equal(
        "I 1. halvår 2011 kunne 2 af 2 mål vurderes. I dag kan 2 af 2 mål vurderes. 2 mål har fået en anden vurdering undervejs.",
        Finding((Reached, Reached), (new Verdict.NotReached(), new Verdict.WrongWay())));

    [Fact]
    public void What_turned_after_the_last_half_year_is_not_said_to_have_turned_in_one() => Assert.Equal(
        ["Mål 1: Et gik fra »Kan ikke vurderes« til »Nået« efter 1. halvår 2011."], Sentences((Unknown, Unknown), (Reached, Unknown)).Turns());

    [Fact]
    public void A_goal_that_moved_twice_is_told_in_one_sentence() => Assert.Equal(
        ["Mål 1: Et gik fra »Nået« til »Ikke nået« i 2. halvår 2011, fra »Ikke nået« til »Nået« efter 2. halvår 2011."],
        Sentences((Reached, Unknown), (new Verdict.NotReached(), Unknown), (Reached, Unknown)).Turns());

    [Fact]
    public void What_was_reckoned_is_said_from_its_first_half_year_to_its_last() => Assert.StartsWith(
        "Fra 1. halvår 2011 til 2. halvår 2011 er der ingen udgave.", Sentences((Unknown, Unknown), (Unknown, Unknown), (Unknown, Unknown)).Reckoned(),
        StringComparison.Ordinal);

    private static string Finding(params (Verdict, Verdict)[] times)
    {
        var sentences = Sentences(times);
        return sentences.Finding([.. sentences.Turns()]);
    }

    /// <param name="times">Verdicts on two goals: half-year after half-year, and last today.</param>
    private static OverTimeSentences Sentences(params (Verdict, Verdict)[] times)
    {
        ImmutableArray<GoalRecord> goals = [new("one", 1, Example.Text("Et"), Unknown), new("two", 2, Example.Text("To"), Unknown)];
        var columns = times.Select((time, at) => new TimelineColumn(
            at == times.Length - 1 ? null : Period.HalfYear(2011 + (at / 2), (at % 2) + 1),
            new DateOnly(2014, 6, 30),
            null,
            new Dictionary<string, Verdict> { ["one"] = time.Item1, ["two"] = time.Item2 }.ToFrozenDictionary()));
        return new OverTimeSentences(new Timeline(() => [.. columns], goals), SampleWords.Danish);
    }
}
