using System.Collections.Immutable;
using BarometerSite.Pages;
using BarometerSite.Problems;
using BarometerSite.Tests.ExampleCity;
using BarometerSite.Tests.RealSite;

namespace BarometerSite.Tests.Pages;

/// <summary>A preview looks for one file among many, and the check of addresses knows charts that are not drawn yet.</summary>
public sealed class FoundFileTests
{
    private static readonly SitePlan Published = SiteBuild.Plan(PublishedCity.Instance.Loaded, Eksempelby.Settings, new DiagnosticBag())!.Value.Plan;

    private static readonly ImmutableArray<SitePlan> Plans = [BuiltSite.Instance.Plan, Eksempelby.Instance.Plan, Published, .. Published.Editions];

    [Fact]
    public void Each_file_is_found_by_its_path()
    {
        foreach (var (plan, file) in Plans.SelectMany(plan => plan.DataFiles.Concat(plan.Groups.SelectMany(group => group.Files)).Select(file => (plan, file))))
            Assert.Equal((file.Path, file.Content.GetType()), plan.Find(file.Path) is { } found ? (found.Path, found.Content.GetType()) : default);
    }

    [Theory]
    [InlineData("nowhere/index.html")]
    [InlineData("maal/tryg/nothing.png")]
    [InlineData("indlejring/goal_safety-nothing/index.html")]
    [InlineData("figurer/goal_safety-nothing.svg")]
    [InlineData("figurer/goal_safety-line")]
    [InlineData("soeg/index-99.json")]
    public void Where_no_file_stands_none_is_found(string path) =>
        Assert.All(Plans.Select(plan => plan.Find(plan.Context.Mount?.Address + path)), Assert.Null);

    [Fact]
    public void Each_chart_is_one_that_could_be()
    {
        var pages = Plans.SelectMany(plan => plan.Pages).ToList();

        Assert.All(pages, page => Assert.Subset(page.PossibleCharts.ToHashSet(), page.OwnCharts.Select(chart => chart.Id).ToHashSet()));
        Assert.All(["line", "gauge", "dots", "map"], kind => Assert.Contains(pages, page =>
            page.OwnCharts.Any(chart => chart.Id.EndsWith("-" + kind, StringComparison.Ordinal))));
    }
}
