using System.Text.RegularExpressions;

namespace BarometerSite.Tests.HouseRules;

/// <summary>A stranger's pull request runs in CI: with no permission, no secret, and no code that can be changed under its name.</summary>
public sealed partial class WorkflowTests
{
    private static readonly string Workflow = SourceCode.Text(".github/workflows/ci.yml");

    [Fact]
    public void It_has_no_permission_and_no_secret()
    {
        Assert.Contains("\npermissions: {}\n", Workflow, StringComparison.Ordinal);
        Assert.DoesNotContain("secrets", Workflow.Replace("no secrets", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("pull_request_target", Workflow, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_action_is_an_official_one_by_the_full_hash_of_a_commit() =>
        Assert.All(Uses().Matches(Workflow), use => Assert.Matches("^actions/[a-z-]+@[0-9a-f]{40}$", use.Groups[1].Value));

    [Fact]
    public void What_a_pull_request_calls_itself_is_never_a_part_of_a_command() =>
        Assert.DoesNotMatch(@"run:[^\n]*\$\{\{|\n          [^\n]*\$\{\{(?! github\.(server_url|repository|ref) )", Workflow);

    [GeneratedRegex(@"uses: (\S+)")]
    private static partial Regex Uses();
}
