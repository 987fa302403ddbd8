using System.Collections.Immutable;
using System.Globalization;
using BarometerSite.Binding;

namespace BarometerSite.Tests.Binding;

public sealed class ComputationOrderTests
{
    [Fact]
    public void Each_comes_after_those_that_it_builds_on()
    {
        var order = Order(("a", "b c"), ("b", "c published"), ("c", "published"));

        Assert.Equal(["c", "b", "a"], order.Order);
        Assert.Equal([1, 2, 3], order.Order.Select(order.Depth));
    }

    [Fact]
    public void A_ring_of_three_is_named_once_and_in_its_order() =>
        Assert.Equal(["a b c"], Order(("a", "b"), ("b", "c"), ("c", "a"), ("d", "a")).Rings.Select(ring => string.Join(' ', ring)));

    [Fact]
    public void One_that_builds_on_itself_is_a_ring_of_one() => Assert.Equal(["a"], Assert.Single(Order(("a", "a")).Rings));

    [Fact]
    public void A_chain_of_a_hundred_thousand_exhausts_nothing()
    {
        var order = Order([.. Enumerable.Range(0, 100_000).Select(at => (Name(at), Name(at + 1)))]);

        Assert.Equal(100_000, order.Depth(Name(0)));
    }

    private static string Name(int number) => number.ToString("000000", CultureInfo.InvariantCulture);

    private static ComputationOrder Order(params (string Id, string BuildsOn)[] rules) =>
        new(rules.ToDictionary(rule => rule.Id, rule => rule.BuildsOn.Split(' ').ToImmutableArray(), StringComparer.Ordinal));
}
