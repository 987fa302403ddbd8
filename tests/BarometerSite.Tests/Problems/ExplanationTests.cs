using System.Reflection;
using System.Text.RegularExpressions;
using BarometerSite.Problems;
using BarometerSite.Problems.Explanations;
using BarometerSite.Tests.HouseRules;

namespace BarometerSite.Tests.Problems;

public sealed class ExplanationTests
{
    private const string Page = "src/Problems/README.md";

    public static IEnumerable<TheoryDataRow<string>> Codes => ProblemCodes.All.Select(code => new TheoryDataRow<string>(code));

    [Fact]
    public void Every_code_is_explained_once() => Assert.Equal(ProblemCodes.All.Order(StringComparer.Ordinal),
        Catalogue.All.Select(item => item.Code).Order(StringComparer.Ordinal));

    /// <summary>A complaint that is said in several ways has an example of each.</summary>
    [Fact]
    public void Every_factory_has_an_example()
    {
        var examples = string.Concat(SourceCode.Generator.Where(file => file.Path.StartsWith("src/Problems/Explanations/", StringComparison.Ordinal))
            .SelectMany(file => file.Lines));
        Assert.All(typeof(Complaints).GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly),
            factory => Assert.Contains($"Complaints.{factory.Name}(", examples, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_explanation_is_whole() => Assert.All(Catalogue.All, item =>
    {
        Assert.All(item.Examples, example => Assert.Equal((item.Code, item.Severity), (example.Code, example.Severity)));
        Assert.Matches(@"^[A-Z][^\n]*\.$", item.Meaning);
        Assert.Contains("Cure: ", item.Text, StringComparison.Ordinal);
    });

    [Fact]
    public void The_page_for_staff_is_made_of_the_catalogue()
    {
        var path = Repository.Path(Page.Split('/'));
        var written = File.Exists(path) ? File.ReadAllText(path) : "";
        if (written != Catalogue.Page() && Acceptance.IsAsked())
            File.WriteAllText(path, Catalogue.Page());
        else
            Assert.Equal(Catalogue.Page(), written);
    }

    [Fact]
    public void The_page_shows_readers_no_sign_that_its_text_did_not_mean() => Assert.DoesNotMatch(
        new Regex(@"<(?!/?(p|h[1-6]|code|pre|strong|!--)\b|!--)"), Markdig.Markdown.ToHtml(Catalogue.Page()));

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_command_explains_each(string code)
    {
        var (exit, output, error) = Shell.Barometer.Run("explain", code);

        Assert.Equal((ExitCode.Done, ""), (exit, error));
        Assert.StartsWith(code, output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_command_shows_the_line_with_a_mark_below_the_place_and_then_the_cure() => Assert.EndsWith(
        """
         so the row has one cell too many.
              2014,5,8
                    ^^

        Cure: Write 5.8, or save the file with semicolons, as a Danish Excel does.

        """, Shell.Barometer.Run("explain", "csv-decimal-comma").Output, StringComparison.Ordinal);

    [Fact]
    public void Without_a_code_all_are_listed()
    {
        var (exit, output, _) = Shell.Barometer.Run("explain");

        Assert.Equal(ExitCode.Done, exit);
        Assert.All(ProblemCodes.All, code => Assert.Contains($"\n  {code} ", output, StringComparison.Ordinal));
    }

    [Fact]
    public void An_unknown_code_is_wrong_usage_and_the_nearest_is_named()
    {
        var (exit, output, error) = Shell.Barometer.Run("explain", "csv-decimal-coma");

        Assert.Equal((ExitCode.WrongUsage, ""), (exit, output));
        Assert.StartsWith("There is no complaint ‘csv-decimal-coma’. Did you mean ‘csv-decimal-comma’?", error, StringComparison.Ordinal);
    }
}
