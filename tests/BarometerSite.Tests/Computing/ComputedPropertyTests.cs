using BarometerSite.Model;

namespace BarometerSite.Tests.Computing;

/// <summary>What must hold of any figures, tried on some thousand that a fixed seed makes.</summary>
public sealed class ComputedPropertyTests
{
    private const int Cases = 2000;

    private static readonly string[] Members = ["danish", "western", "other"];

    [Fact]
    public void A_gap_seen_from_the_other_side_is_turned_round_and_as_uncertain() => ForAll(random =>
    {
        var share = Made.Indicator("share", Made.Group, Any(random, "minority"), Any(random, "danish"));
        var (one, other) = (Made.Figure(share.Gap("minority", "danish")), Made.Figure(share.Gap("danish", "minority")));

        Assert.Equal((one.Value, one.HalfWidth, one.Rounding), (-other.Value, other.HalfWidth, other.Rounding));
    });

    [Fact]
    public void A_ratio_times_its_inverse_is_one_but_for_rounding() => ForAll(random =>
    {
        var share = Made.Indicator("share", Made.Group, Any(random, "minority"), Any(random, "danish"));
        var one = Made.Figure(new Computation.Ratio(share.Of("minority"), share.Of("danish"))).Value!.Value;
        var other = Made.Figure(new Computation.Ratio(share.Of("danish"), share.Of("minority"))).Value!.Value;

        Assert.InRange(one * other, 1m - (0.0001m * (one + other)), 1m + (0.0001m * (one + other)));
    });

    [Fact]
    public void A_distance_is_the_same_from_both_sides_and_lies_between_0_and_100() => ForAll(random =>
    {
        var (one, other) = (Distribution(random, "one"), Distribution(random, "other"));
        var distance = Made.Figure(new Computation.Distance(one.Of(), other.Of(), Made.Origin)).Value!.Value;

        Assert.InRange(distance, 0m, 100m);
        Assert.Equal(distance, Made.Figure(new Computation.Distance(other.Of(), one.Of(), Made.Origin)).Value);
        Assert.Equal(0m, Made.Figure(new Computation.Distance(one.Of(), one.Of(), Made.Origin)).Value);
    });

    [Fact]
    public void The_way_by_a_third_distribution_is_never_shorter() => ForAll(random =>
    {
        var (a, b, c) = (Distribution(random, "a"), Distribution(random, "b"), Distribution(random, "c"));
        decimal Between(Indicator one, Indicator other) => Made.Figure(new Computation.Distance(one.Of(), other.Of(), Made.Origin)).Value!.Value;

        Assert.True(Between(a, c) <= Between(a, b) + Between(b, c));
    });

    [Fact]
    public void An_index_lies_between_its_lowest_and_its_highest_component_and_turns_with_them() => ForAll(random =>
    {
        var values = Enumerable.Range(0, 3).Select(_ => Any(random, null)).ToArray();
        var weights = values.Select(_ => (decimal)random.Next(1, 10)).ToArray();
        Measurement Index(decimal worst, decimal best) => Made.Figure(new Computation.Index(
            [.. values.Select((value, at) => new Component(Made.Indicator($"part-{at}", Made.Group, value).Of(), weights[at], worst, best))], []));
        var (index, turned) = (Index(0m, 100m), Index(100m, 0m));

        Assert.InRange(index.Value!.Value, values.Min(value => value.Value!.Value) - 0.0001m, values.Max(value => value.Value!.Value) + 0.0001m);
        Assert.InRange(index.Value!.Value + turned.Value!.Value, 99.9998m, 100.0002m);
        Assert.Equal(index.HalfWidth, turned.HalfWidth);
    });

    [Fact]
    public void A_count_above_and_a_count_below_and_those_at_the_limit_are_all() => ForAll(random =>
    {
        Measurement[] rows = [.. Members.Select(member => Any(random, member))];
        var limit = rows[random.Next(3)].Value!.Value;
        decimal Count(Bound bound) =>
            Made.Figure(new Computation.CountBeyond(Made.Indicator("share", Made.Origin, rows).Of(), Made.Origin, bound, limit)).Value!.Value;

        Assert.Equal(3m, Count(Bound.AtMost) + Count(Bound.AtLeast) + rows.Count(row => row.Value == limit));
    });

    [Fact]
    public void Computing_leaves_no_figure_without_its_parts_and_knows_none_before_them() => ForAll(random =>
    {
        var rows = Enumerable.Range(0, 6)
            .Select(at => Any(random, at % 2 == 0 ? "minority" : "danish") with { Published = Example.Date($"201{random.Next(3, 6)}-0{at + 1}-01") })
            .ToArray();
        var gaps = Made.Figures(Made.Indicator("share", Made.Group, rows).Gap("minority", "danish"));

        Assert.All(gaps, gap => Assert.Equal(gap.KnownFrom, gap.KnownParts.Max(part => part.KnownFrom)));
        Assert.All(gaps, gap => Assert.Equal(gap.Value, gap.KnownParts.First().Value - gap.KnownParts.Last().Value));
        Assert.Equal(gaps.Select(gap => gap.KnownFrom).Distinct().Order(), gaps.Select(gap => gap.KnownFrom));
    });

    private static void ForAll(Action<Random> property)
    {
        var random = new Random(20110514);
        for (var at = 0; at < Cases; at++)
            property(random);
    }

    private static Measurement Any(Random random, string? member) =>
        (Made.Row("2012", "1.0", member) with { Value = random.Next(50, 951) / 10m }).PlusMinus(random.Next(0, 50) / 10m);

    // Whole percent that are 100 together.
    private static Indicator Distribution(Random random, string id)
    {
        var first = random.Next(0, 101);
        var second = random.Next(0, 101 - first);
        int[] shares = [first, second, 100 - first - second];
        return Made.Indicator(id, Made.Origin, [.. shares.Zip(Members, (share, member) => Made.Row("2012", "1", member) with { Value = share })]);
    }
}
