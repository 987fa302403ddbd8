using BarometerSite.Model;
using BarometerSite.Pages;
using BarometerSite.Problems;

namespace BarometerSite.Tests.Pages;

public sealed class AddressTests
{
    private static readonly LocalText Slug = new("overledighed", "unemployment");

    [Theory]
    [InlineData("", "./", "index.html")]
    [InlineData("404.html", "./", "404.html")]
    [InlineData("en/", "../", "en/index.html")]
    [InlineData("maal/overledighed/", "../../", "maal/overledighed/index.html")]
    [InlineData("data/unemployment-gap.csv", "../", "data/unemployment-gap.csv")]
    public void From_an_address_lead_a_way_back_to_the_root_and_a_file(string address, string root, string file)
    {
        Assert.Equal(root, Addresses.Root(address));
        Assert.Equal(file, Addresses.File(address));
    }

    [Fact]
    public void Addresses_are_in_the_readers_language()
    {
        var goal = Example.Goal(Example.Indicator(Better.Lower), Example.NotSet("2014")) with { Slug = Slug };
        var area = new Area(1, "working-life", Example.Text("Arbejde"), new LocalText("arbejdslivet", "working-life"), Example.Text("Om arbejde"));

        Assert.Equal(["maal/overledighed/", "en/goals/unemployment/"], Languages.Usual.Select(language => Addresses.Goal(goal, language)));
        Assert.Equal(["indsatsomraader/arbejdslivet/", "en/focus-areas/working-life/"], Languages.Usual.Select(language => Addresses.Area(area, language)));
        Assert.Equal(["metode/", "en/method/"], Languages.Usual.Select(Addresses.Method));
        Assert.Equal(["", "en/"], Languages.Usual.Select(Addresses.Front));
    }

    [Theory]
    [InlineData("../policy/vision.md", "politikken/vision/", null)]
    [InlineData("../policy/vision.md#to", "politikken/vision/", "to")]
    [InlineData("./../policy/vision.md", "politikken/vision/", null)]
    [InlineData("#her", "maal/eksempel/", "her")]
    [InlineData("/indikatorer/example/", "indikatorer/example/", null)]
    [InlineData("/politikken/vision/#to", "politikken/vision/", "to")]
    [InlineData("/", "", null)]
    public void A_link_leads_to_the_page_of_its_file_or_to_an_address(string written, string address, string? anchor)
    {
        var (target, problems) = Resolve(written);

        Assert.Empty(problems);
        Assert.Equal(new LinkTarget(address, anchor, IsExternal: false), target);
    }

    [Theory]
    [InlineData("https://www.kk.dk/", "https://www.kk.dk/")]
    [InlineData("mailto:nobody@example.org", "mailto:nobody@example.org")]
    public void A_link_with_a_scheme_leads_out_of_the_site(string written, string address) =>
        Assert.Equal(new LinkTarget(address, null, IsExternal: true), Resolve(written).Target);

    [Theory]
    [InlineData("vision.md", "broken-link")]
    [InlineData("../policy/Vision.md", "broken-link")]
    [InlineData("../../../../vision.md", "path-outside-site")]
    [InlineData("/indikatorer/example", "broken-link")]
    [InlineData("/indikatorer/no/", "broken-link")]
    [InlineData("../policy/vision.md#tre", "broken-anchor")]
    [InlineData("#to", "broken-anchor")]
    [InlineData("/indikatorer/example/#her", "broken-anchor")]
    public void A_link_that_leads_nowhere_is_told_and_not_followed(string written, string code)
    {
        var (target, problems) = Resolve(written);

        Assert.Null(target);
        Assert.Equal(code, Assert.Single(problems).Code);
    }

    private static (LinkTarget? Target, IReadOnlyList<Diagnostic> Problems) Resolve(string written)
    {
        var diagnostics = new DiagnosticBag();
        var goal = Text("content/da/goals/1-example.md", "her");
        var vision = Text("content/da/policy/vision.md", "en", "to");
        var links =
            new LinkIndex([(goal, "maal/eksempel/"), (vision, "politikken/vision/")], ["", "maal/eksempel/", "politikken/vision/", "indikatorer/example/"]);

        links.Check(new PlacedLink(goal.Path, written, default), diagnostics);
        return (diagnostics.HasErrors ? null : links.Resolve(goal, written), diagnostics.InOrder());
    }

    private static Article Text(string path, params string[] headings) => new(
        ArticleKind.Page, Languages.Danish, "a", "A", "A", "a", 0, path, [.. headings.Select(heading => new TextHeading(heading, heading, 2))], "");
}
