using System.Diagnostics;
using System.Text.Json;

namespace BarometerSite.Tests.Shell;

/// <summary>What editors and shells are given.</summary>
public sealed class SchemaCommandTests : IDisposable
{
    private readonly CityFolder city = new();

    public void Dispose() => city.Dispose();

    [Fact]
    public void All_schemas_are_printed_as_one()
    {
        var (code, output, error) = Barometer.Run("schema", "--site", city.Path);
        Assert.Equal((ExitCode.Done, ""), (code, error));
        using var json = JsonDocument.Parse(output);
        Assert.Equal(15, json.RootElement.GetProperty("$defs").EnumerateObject().Count());
    }

    [Fact]
    public void A_folder_gets_them_and_settings_that_name_them_from_the_site()
    {
        Assert.Equal(ExitCode.Done, Barometer.Run("schema", "--site", city.Path, "--output", city.Below(".vscode")).Code);
        using var settings = JsonDocument.Parse(File.ReadAllText(city.Below(".vscode/settings.json")));
        Assert.All(settings.RootElement.GetProperty("yaml.schemas").EnumerateObject(), schema => Assert.True(File.Exists(city.Below(schema.Name))));
    }

    [Fact]
    public void Settings_of_your_own_are_kept_and_told_what_to_add()
    {
        city.Write(".vscode/settings.json", "{ }");
        var output = Barometer.Run("schema", "--site", city.Path, "--output", city.Below(".vscode")).Output;
        Assert.Contains("these lines belong in it", output, StringComparison.Ordinal);
        Assert.Equal("{ }", File.ReadAllText(city.Below(".vscode/settings.json")));
        Assert.True(File.Exists(city.Below(".vscode/goal.schema.json")));
    }

    [Fact]
    public void A_file_that_cannot_be_read_takes_only_its_ids()
    {
        city.Write("data/areas.yml", "- id: [\n");
        var (code, output, error) = Barometer.Run("schema", "--site", city.Path);
        Assert.Equal(ExitCode.Done, code);
        Assert.Contains("check", error, StringComparison.Ordinal);
        Assert.Contains("\"committee-id\"", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("pwsh")]
    public void Each_shell_is_told_to_ask_the_program(string shell) =>
        Assert.Contains("[suggest:", Barometer.Run("completion", shell).Output, StringComparison.Ordinal);

    [Fact]
    public void The_program_completes_commands_options_and_choices()
    {
        Assert.Contains("indicator", Lines("barometer new "));
        Assert.Contains("--title", Lines("barometer new goal --t"));
        Assert.Contains("percent", Lines("barometer new indicator --unit "));
    }

    [Fact]
    public void Bash_completes_with_the_lines_that_are_printed()
    {
        if (!OperatingSystem.IsLinux())
            Assert.Skip("Other systems have another bash, or none.");
        const string Ask = """
            barometer() { dotnet "$PROGRAM" "$@"; }
            COMP_LINE='barometer ver'; COMP_POINT=13; COMP_WORDS=(barometer ver); COMP_CWORD=1
            _barometer; echo "${COMPREPLY[*]}"
            """;
        var start = new ProcessStartInfo("bash", ["-c", Barometer.Run("completion", "bash").Output + Ask]) { RedirectStandardOutput = true };
        start.Environment["PROGRAM"] = typeof(Program).Assembly.Location;
        using var bash = Process.Start(start)!;
        Assert.Equal("verify", bash.StandardOutput.ReadToEnd().Trim());
    }

    private static string[] Lines(string typed) => Barometer.Run($"[suggest:{typed.Length}]", typed).Output.Split('\n', StringSplitOptions.TrimEntries);
}
