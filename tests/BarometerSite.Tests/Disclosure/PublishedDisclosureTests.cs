using System.Collections.Immutable;
using BarometerSite.Binding;
using BarometerSite.Model;
using BarometerSite.Problems;
using BarometerSite.Tests.Editions.Comparing;

namespace BarometerSite.Tests.Disclosure;

/// <summary>What published editions showed is known, also when the sources have it no more.</summary>
public sealed class PublishedDisclosureTests
{
    private static readonly Indicator Young = Of("young", "20");
    private static readonly Indicator Old = Of("old", null);
    private static readonly Indicator All = Of("all", "23");

    [Fact]
    public void A_hidden_part_can_be_reckoned_from_a_total_and_a_part_that_only_an_edition_has() => Assert.Equal(
        "error suppressed-can-be-derived: The figure for period ‘2014’ is hidden by the code c, but can be reckoned from what published editions show "
        + "(‘young’, 2014) and what is shown here: none. What was published stays known. Hide one figure more, or take the published ones out of the "
        + "editions with corrections of the kind ‘withheld’.",
        Assert.Single(Find([Old, All], [Young, Old, All with { TotalOf = ["young", "old"] }])));

    [Fact]
    public void What_is_withheld_of_the_edition_gives_nothing_away() => Assert.Empty(
        Find([Old, All], [Young with { Measurements = [Young.Measurements[0].KeptBack(Suppression.BySource)] }, All with { TotalOf = ["young", "old"] }]));

    [Fact]
    public void Of_a_figure_that_the_sources_have_an_edition_tells_nothing_more() =>
        Assert.Empty(Find([Old, All], [All with { Measurements = [All.Measurements[0] with { Value = 24 }] }]));

    [Fact]
    public void Nobody_looks_at_editions_where_nothing_is_hidden() => Assert.Empty(Find([All], Never()));

    private static IEnumerable<Indicator> Never()
    {
        Assert.Fail("Nothing is hidden.");
        yield break;
    }

    private static List<string> Find(ImmutableArray<Indicator> shown, IEnumerable<Indicator> published)
    {
        var diagnostics = new DiagnosticBag();
        var barometer = new Barometer(SmallEdition.Site, [], [], [], [], shown, [], []);
        DisclosureBinder.CheckPublished(barometer, published, new PlaceIndex(), diagnostics);
        return [.. diagnostics.InOrder().Select(problem => problem.ToString())];
    }

    private static Indicator Of(string id, string? value)
    {
        var row = (value is null ? Example.Suppressed("2014") : Example.Row("2014", value)) with { Indicator = id, Unit = Unit.Persons, Line = 2 };
        return Example.Indicator(Better.Neither, row) with { Id = id, CountsPeople = true };
    }
}
