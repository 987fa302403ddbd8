using BarometerSite.Assessment;
using BarometerSite.Model;

namespace BarometerSite.Tests.Assessment;

/// <summary>What a better instrument, a stricter test and more parts may change, tried on some thousand figures that a fixed seed makes.</summary>
public sealed class PrecisionPropertyTests
{
    private const int Cases = 3000;

    [Fact]
    public void More_decimals_may_settle_what_could_not_be_told_but_never_contradict_what_was() => ForAll(random =>
    {
        var (from, to) = (random.Next(0, 100_000) / 1000m, random.Next(0, 100_000) / 1000m);
        if (random.Next(2) == 0)
            to = from + (random.Next(-2000, 2000) / 1000m);
        var courses = new[] { 0, 1, 2, 3 }
            .Select(decimals => Course(Rounded("2010", from, decimals), Rounded("2014", to, decimals), TestSettings.Default))
            .ToList();

        Assert.False(
            courses.Contains(BarometerSite.Model.Course.Better) && courses.Contains(BarometerSite.Model.Course.Worse), string.Join(' ', courses));
        // Once told, it stays told with all the decimals there are.
        Assert.True(
            courses.All(course => course == BarometerSite.Model.Course.Unchanged) || courses[3] != BarometerSite.Model.Course.Unchanged,
            string.Join(' ', courses));
    });

    [Fact]
    public void A_narrower_interval_never_turns_an_answer_round_nor_takes_it_back() => ForAll(random =>
    {
        var (from, to) = (Rounded("2010", random.Next(0, 1000) / 10m, 1), Rounded("2014", random.Next(0, 1000) / 10m, 1));
        var half = random.Next(0, 400) / 10m;
        var wide = Course(Within(from, half), Within(to, half), TestSettings.Default);
        var narrow = Course(Within(from, half / 2m), Within(to, half / 3m), TestSettings.Default);

        Assert.True(wide == narrow || wide == BarometerSite.Model.Course.Unchanged, $"{wide} {narrow}");
    });

    [Fact]
    public void A_lower_level_or_a_one_sided_test_finds_all_that_a_stricter_one_finds() => ForAll(random =>
    {
        var half = random.Next(0, 400) / 10m;
        var (from, to) = (Within(Rounded("2010", random.Next(0, 1000) / 10m, 1), half), Within(Rounded("2014", random.Next(0, 1000) / 10m, 1), half));
        foreach (var tails in new[] { Tails.Two, Tails.One })
        {
            var strict = Course(from, to, new TestSettings(tails, 99));
            var usual = Course(from, to, new TestSettings(tails, 95));
            Assert.True(strict == usual || strict == BarometerSite.Model.Course.Unchanged);
        }
        var two = Course(from, to, new TestSettings(Tails.Two, 95));
        Assert.True(two == Course(from, to, new TestSettings(Tails.One, 95)) || two == BarometerSite.Model.Course.Unchanged);
    });

    [Fact]
    public void One_more_part_never_makes_the_verdict_better_and_their_order_does_not_matter() => ForAll(random =>
    {
        Verdict[] all =
    [
        new Verdict.NotReached(), new Verdict.WrongWay(), new Verdict.Unchanged(), new Verdict.TooSlow(1m), Verdict.CannotTell.Because(Reason.Overdue),
        new Verdict.OnTrack(1m), new Verdict.Reached(),
    ];
        Verdict[] parts = [.. Enumerable.Range(0, random.Next(1, 6)).Select(_ => all[random.Next(all.Length)])];
        var one = Combination.Of([.. parts]);
        var more = Combination.Of([.. parts, all[random.Next(all.Length)]]);

        Assert.True(Place(more) <= Place(one));
        Assert.Equal(Place(one), Place(Combination.Of([.. parts.Reverse()])));

        int Place(Verdict verdict) => Array.FindIndex(all, other => other.GetType() == verdict.GetType());
    });

    private static void ForAll(Action<Random> property)
    {
        for (var seed = 0; seed < Cases; seed++)
        {
            try
            {
                property(new Random(seed));
            }
            catch (Exception exception)
            {
                throw new InvalidOperationException($"Seed {seed}: {exception.Message}", exception);
            }
        }
    }

    private static Course Course(Measurement from, Measurement to, TestSettings test)
    {
        var indicator = Example.Indicator(Better.Higher, from, to);
        return Movement.Between(indicator, Series.OfTotal(indicator, DateOnly.MaxValue), from, to, test)!.Course;
    }

    private static Measurement Rounded(string period, decimal value, int decimals) =>
        Example.Row(period, "0") with { Value = decimal.Round(value, decimals, MidpointRounding.AwayFromZero), Decimals = decimals };

    private static Measurement Within(Measurement row, decimal half) => row.Between(row.Value!.Value - half, row.Value.Value + half);
}
