using System.Diagnostics;
using System.Text.Json;
using BarometerSite.Tests.Disk;

namespace BarometerSite.Tests.Shell;

/// <summary><c>diff</c> on a copy of the example city.</summary>
public sealed class DiffCommandTests : IDisposable
{
    private const string Absence = "data/measurements/absence.csv";

    private readonly CityFolder folder = new();

    public DiffCommandTests()
    {
        Git("init", "-q", "-b", "main");
        Git("-c", "core.autocrlf=false", "add", ".");
        Git("commit", "-q", "-m", "x");
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Without_names_the_working_tree_is_compared_with_the_last_commit()
    {
        Assert.StartsWith("What readers would see change: HEAD (", Diff().Output, StringComparison.Ordinal);
        Assert.Contains("Nothing that readers see differs.", Diff().Output, StringComparison.Ordinal);

        Change(Absence, "2013,6.8", "2013,5.8");

        var (code, output, error) = Diff();
        Assert.Equal((0, ""), (code, error));
        Assert.Contains("6.8% became 5.8% in the same vintage", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("silent-corrections", 1)]
    [InlineData("lost-numbers,silent-corrections", 1)]
    [InlineData("lost-numbers", 0)]
    [InlineData("lost-pages,complaints", 0)]
    public void Only_what_was_asked_for_ends_with_an_exit_code(string kinds, int code)
    {
        Change(Absence, "2013,6.8", "2013,5.8");

        Assert.Equal(code, Diff("--fail-on", kinds).Code);
    }

    [Fact]
    public void Errors_of_the_later_are_no_failure_unless_complaints_are_asked_for()
    {
        Change("data/goals/5-reading.yml", "area: ", "aera: ");

        Assert.Equal(0, Diff().Code);
        Assert.Equal(1, Diff("--fail-on", "complaints").Code);
        Assert.Equal("", Diff("--format", "json").Error);
        Assert.True(JsonDocument.Parse(Diff("--format", "json").Output).RootElement.GetProperty("head").GetProperty("errors").GetInt32() > 0);
    }

    [Theory]
    [InlineData("'flip'; it must be flips, lost-numbers, silent-corrections, lost-pages, complaints. Did you mean flips?", "--fail-on", "flip")]
    [InlineData("'texts'; it must be flips", "--fail-on", "flips,texts")]
    [InlineData("revision-unknown: ‘mian’ is neither a folder", "mian")]
    [InlineData("'pdf' not recognized", "--format", "pdf")]
    [InlineData("it must be an address", "--head-at", "javascript:alert(1)")]
    public void Wrong_usage_is_told(string expected, params string[] arguments)
    {
        var (code, output, error) = Diff(arguments);

        Assert.Equal((2, ""), (code, output));
        Assert.Contains(expected, error, StringComparison.Ordinal);
    }

    [Fact]
    public void Folders_and_revisions_go_together()
    {
        using var other = new TemporaryFolder();
        CityFolder.Copy(folder.Path, other.Path);
        File.AppendAllText(other.Below("content/da/index.md"), "\nEn ny sætning.\n");

        var (code, output, _) = Diff("main", other.Path, "--date", "2014-06-30");

        Assert.Equal(0, code);
        Assert.Contains("{+", output, StringComparison.Ordinal);
        Assert.Contains("En ny sætning.", output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_day_of_the_commits_makes_no_difference()
    {
        Git("commit", "-q", "--allow-empty", "-m", "y", "--date", "2020-01-01T00:00:00Z");

        Assert.Contains("Nothing that readers see differs.", Barometer.Run("diff", "main~1", "main", "--site", folder.Path).Output, StringComparison.Ordinal);
    }

    private void Change(string path, string was, string now)
    {
        var text = File.ReadAllText(folder.Below(path));
        Assert.Contains(was, text, StringComparison.Ordinal);
        folder.Write(path, text.Replace(was, now, StringComparison.Ordinal));
    }

    private (int Code, string Output, string Error) Diff(params string[] arguments) =>
        Barometer.Run(["diff", .. arguments, "--site", folder.Path, .. arguments.Contains("--date") ? Array.Empty<string>() : ["--date", "2014-06-30"]]);

    private void Git(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("git", ["-c", "user.name=a", "-c", "user.email=a@example.dk", .. arguments])
        {
            WorkingDirectory = folder.Path,
        })!;
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }
}
