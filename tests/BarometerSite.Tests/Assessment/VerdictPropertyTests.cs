using BarometerSite.Model;

namespace BarometerSite.Tests.Assessment;

/// <summary>
/// What must hold of any figures, tried on some thousand that a fixed seed makes: the same on every machine and every day, so that a
/// failure is never a matter of luck.
/// </summary>
public sealed class VerdictPropertyTests
{
    private const int Cases = 5000;

    [Fact]
    public void Telling_a_share_the_other_way_round_turns_no_verdict() => ForAll(random =>
    {
        var (rows, target, better, day) = Any(random, isShare: true);
        Measurement[] turned = [.. rows.Select(row => row with { Value = 100m - row.Value, Lower = 100m - row.Upper, Upper = 100m - row.Lower })];

        Assert.Equal(Verdict(target, day, better, rows), Verdict(Turned(target), day, better == Better.Lower ? Better.Higher : Better.Lower, turned));
    });

    [Fact]
    public void Another_unit_turns_no_verdict() => ForAll(random =>
    {
        var (rows, target, better, day) = Any(random, isShare: false);
        Measurement[] scaled =
            [.. rows.Select(row => row with { Value = row.Value / 10m, Decimals = row.Decimals + 1, Lower = row.Lower / 10m, Upper = row.Upper / 10m })];

        Assert.Equal(Verdict(target, day, better, rows), Verdict(Scaled(target), day, better, scaled));
        Assert.Equal(Ways(target, day, better, rows), Ways(Scaled(target), day, better, scaled));
    });

    [Fact]
    public void Figures_from_before_the_base_change_nothing() => ForAll(random =>
    {
        var (rows, target, better, day) = Any(random, isShare: false);
        var before = Example.Row("2005", "33", status: (ObservationStatus)random.Next(0, 3));

        Assert.Equal(Verdict(target, day, better, rows), Verdict(target, day, better, [before, .. rows]));
    });

    [Fact]
    public void Figures_published_after_the_day_change_nothing() => ForAll(random =>
    {
        var (rows, target, better, day) = Any(random, isShare: false);
        var later = rows[^1] with { Value = 1m, Published = Example.Date("2040") };

        Assert.Equal(Verdict(target, day, better, rows), Verdict(target, day, better, [.. rows, later]));
    });

    [Fact]
    public void A_better_figure_never_gets_a_worse_verdict() => ForAll(random =>
    {
        var (rows, target, better, day) = Any(random, isShare: false);
        Measurement[] improved = [.. rows[..^1], rows[^1] with { Value = rows[^1].Value + (better == Better.Higher ? 3m : -3m), Lower = null, Upper = null }];
        rows[^1] = rows[^1] with { Lower = null, Upper = null };

        Assert.True(Height(Verdict(target, day, better, improved)) >= Height(Verdict(target, day, better, rows)));
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

    /// <summary>A base in 2012, some figures after it, a target due in 2020, and a day before or after that.</summary>
    private static (Measurement[] Rows, Target Target, Better Better, string Day) Any(Random random, bool isShare)
    {
        var better = random.Next(2) == 0 ? Better.Lower : Better.Higher;
        string[] periods = ["2012", .. new[] { "2013", "2015-H1", "2016", "2017-Q3", "2018-05", "2019", "2020" }.Where(_ => random.Next(2) == 0)];
        Measurement[] rows = [.. periods.Select(period => Row(random, period, isShare))];
        var value = Number(random);
        Target target = random.Next(isShare ? 3 : 4) switch
        {
            0 => Planned(random, (Target.Level)(better == Better.Lower ? Example.AtMost(value, "2020", "2012") : Example.AtLeast(value, "2020", "2012"))),
            1 => Example.Direction("2020", "2012"),
            2 => Example.ChangeBy(better == Better.Lower ? -value / 4m : value / 4m, "2020", "2012"),
            _ => Example.ChangeBy(better == Better.Lower ? -value / 4m : value / 4m, "2020", "2012", isPercent: true),
        };
        return (rows, target, better, random.Next(2) == 0 ? "2019-12-01" : "2021-06-01");
    }

    private static Measurement Row(Random random, string period, bool isShare)
    {
        var row = Example.Row(period, "0") with
        {
            Value = Number(random),
            Decimals = 1,
            Status = random.Next(12) == 0 ? ObservationStatus.Break : ObservationStatus.Normal,
        };
        return random.Next(3) switch
        {
            0 => row.Between(row.Value!.Value - 2m, row.Value.Value + 2m),
            1 when isShare => row.ShareOf(random.Next(50, 9000)),
            _ => row,
        };
    }

    private static decimal Number(Random random) => random.Next(0, 1001) / 10m;

    /// <summary>Some with milestones, each asking for no less than the one before and no more than the target.</summary>
    private static Target.Level Planned(Random random, Target.Level level)
    {
        var sign = level.Bound == Bound.AtMost ? 1m : -1m;
        var last = random.Next(0, 300) / 10m;
        var first = last + (random.Next(0, 300) / 10m);
        return random.Next(2) == 0 ? level : level with
        {
            Milestones =
                [new Milestone(Example.Period("2014"), level.Value + (sign * first)), new Milestone(Example.Period("2017-H1"), level.Value + (sign * last))],
        };
    }

    private static Target Turned(Target target) => target switch
    {
        Target.Level level => level with
        {
            Bound = level.Bound == Bound.AtMost ? Bound.AtLeast : Bound.AtMost,
            Value = 100m - level.Value,
            Milestones = [.. level.Milestones.Select(milestone => milestone with { Value = 100m - milestone.Value })],
        },
        Target.Change change => change with { Amount = -change.Amount },
        _ => target,
    };

    private static Target Scaled(Target target) => target switch
    {
        Target.Level level => level with
        {
            Value = level.Value / 10m,
            Milestones = [.. level.Milestones.Select(milestone => milestone with { Value = milestone.Value / 10m })],
        },
        Target.Change { IsPercent: false } change => change with { Amount = change.Amount / 10m },
        _ => target,
    };

    private static string Verdict(Target target, string day, Better better, Measurement[] rows) => Example.Assess(target, day, better, rows).Verdict.Word();

    private static string Ways(Target target, string day, Better better, Measurement[] rows) =>
        Example.Assess(target, day, better, rows).Receipt?.Robustness is { } robustness
            ? string.Join(' ', robustness.Alternatives.Select(alternative => alternative.Class?.ToString() ?? "refused"))
            : "none";

    private static int Height(string verdict) => verdict switch
    {
        "Reached" => 4,
        "OnTrack" => 3,
        "TooSlow" => 2,
        "WrongWay" or "NotReached" => 0,
        _ => 1,
    };
}
