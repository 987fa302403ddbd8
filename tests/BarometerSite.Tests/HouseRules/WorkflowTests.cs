using System.Text.RegularExpressions;

namespace BarometerSite.Tests.HouseRules;

/// <summary>A stranger's pull request runs in CI: with no permission, no secret, and no code that can be changed under its name.</summary>
public sealed partial class WorkflowTests
{
    [Theory]
    [InlineData("ci")]
    [InlineData("publish")]
    public void It_has_no_permission_and_no_secret(string name)
    {
        var workflow = Workflow(name);
        Assert.Contains("\npermissions: {}\n", workflow, StringComparison.Ordinal);
        Assert.DoesNotContain("secrets", workflow.Replace("no secrets", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("pull_request_target", workflow, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ci")]
    [InlineData("publish")]
    public void Every_action_is_an_official_one_by_the_full_hash_of_a_commit(string name) =>
        Assert.All(Uses().Matches(Workflow(name)), use => Assert.Matches("^actions/[a-z-]+@[0-9a-f]{40}$", use.Groups[1].Value));

    [Theory]
    [InlineData("ci")]
    [InlineData("publish")]
    public void What_a_pull_request_calls_itself_is_never_a_part_of_a_command(string name) =>
        Assert.DoesNotMatch(@"run:[^\n]*\$\{\{|\n          [^\n]*\$\{\{(?! github\.(server_url|repository|ref) )", Workflow(name));

    [Fact]
    public void What_is_published_has_pictures_of_shared_pages() =>
        Assert.Contains(" build --cards\n", Workflow("publish"), StringComparison.Ordinal);

    private static string Workflow(string name) => SourceCode.Text($".github/workflows/{name}.yml");

    [GeneratedRegex(@"uses: (\S+)")]
    private static partial Regex Uses();
}
