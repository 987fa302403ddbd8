using System.Text.RegularExpressions;

namespace BarometerSite.Tests.Shell;

/// <summary><c>new</c>, where nobody can be asked: all that it makes passes <c>check</c>.</summary>
public sealed partial class NewCommandTests : IDisposable
{
    private readonly NewSite site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public void A_site_needs_no_more_than_a_folder()
    {
        Assert.Equal((ExitCode.Done, ""), (site.Made.Code, site.Made.Error));
        Assert.Contains("placeholder", site.Made.Output, StringComparison.Ordinal);
        AssertPasses();
        Assert.Equal(ExitCode.Done, site.Build("out").Code);
        Assert.Contains("(eksempel, example)", File.ReadAllText(site.Files("out").Single(file => file.EndsWith("out/index.html", StringComparison.Ordinal))));
    }

    [Fact]
    public void A_new_site_has_nothing_of_Copenhagen_in_it()
    {
        site.Build("out");
        Assert.All(site.Files("city").Concat(site.Files("out")), file => Assert.DoesNotMatch(Copenhagen(), File.ReadAllText(file)));
    }

    [Fact]
    public void A_new_site_states_no_figure_and_no_target()
    {
        Assert.Equal("period,value,source,published,note\n", site.Text("data/measurements/example.csv"));
        Assert.Contains("kind: not-set", site.Text("data/goals/1-example.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_said_of_a_city_is_quoted_whatever_it_is()
    {
        using var odd = new NewSite("--city", "Å: #1 \"by\" \\", "--policy", "Ja", "--period", "2029-H2");
        Assert.Equal((ExitCode.Done, ""), (odd.Made.Code, odd.Made.Error));
        Assert.Contains("period: \"2029-H2\"", odd.Text("data/goals/1-example.yml"), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, odd.Check().Code);
    }

    [Fact]
    public void What_would_not_pass_is_told_and_nothing_is_written()
    {
        using var wrong = new NewSite("--base-url", "nowhere");
        Assert.Equal(ExitCode.Problems, wrong.Made.Code);
        Assert.Contains("site.yml(", wrong.Made.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(wrong.Path));

        var (code, _, error) = site.New("goal", "--area", "nope");
        Assert.Equal(ExitCode.Problems, code);
        Assert.Contains("There is no focus area with the id ‘nope’", error, StringComparison.Ordinal);
        Assert.Single(Directory.GetFiles(site.Below("data/goals")));
    }

    [Fact]
    public void A_folder_with_something_in_it_is_no_place_for_a_site() =>
        Assert.Equal(ExitCode.WrongUsage, Barometer.Run("new", "site", site.Path).Code);

    [Fact]
    public void Goals_and_indicators_follow_each_other_without_a_word()
    {
        Assert.Equal(ExitCode.Done, site.New("indicator").Code);
        Assert.Equal(ExitCode.Done, site.New("indicator").Code);
        Assert.Contains("Wrote data/goals/2-maal-2.yml", site.New("goal").Output, StringComparison.Ordinal);
        Assert.Contains("Next:", site.New("goal", "--title", "Tryghed", "--indicator", "ny-indikator").Output, StringComparison.Ordinal);
        // The first that measures no other goal.
        Assert.Contains("indicator: \"ny-indikator-2\"", site.Text("data/goals/2-maal-2.yml"), StringComparison.Ordinal);
        Assert.Contains("indicator: \"ny-indikator\"", site.Text("data/goals/3-tryghed.yml"), StringComparison.Ordinal);
        AssertPasses();
    }

    [Theory]
    [InlineData("da")]
    [InlineData("en")]
    public void Page_after_page_is_begun_until_there_is_none(string language)
    {
        var count = 0;
        while (site.New("page", "--language", language).Output.StartsWith("Wrote ", StringComparison.Ordinal))
            Assert.InRange(++count, 1, 20);
        Assert.True(count > 5);
        AssertPasses();
    }

    [Fact]
    public void A_page_has_the_title_of_what_it_is_about()
    {
        Assert.Equal(ExitCode.Done, site.New("page", "areas/example-area", "--language", "en").Code);
        Assert.Contains("title: \"An example of a focus area\"", site.Text("content/en/areas/example-area.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_there_is_never_begun_anew()
    {
        var before = site.Text("content/da/pages/about.md");
        var (code, _, error) = site.New("page", "pages/about");
        Assert.Equal(ExitCode.Problems, code);
        Assert.Contains("already-there", error, StringComparison.Ordinal);
        Assert.Equal(before, site.Text("content/da/pages/about.md"));
    }

    private void AssertPasses()
    {
        var (code, _, error) = site.Check();
        Assert.Equal((ExitCode.Done, ""), (code, error));
    }

    [GeneratedRegex(@"københavn|copenhagen|kbh|kk\.dk|bland dig|integration|medborger", RegexOptions.IgnoreCase)]
    private static partial Regex Copenhagen();
}
