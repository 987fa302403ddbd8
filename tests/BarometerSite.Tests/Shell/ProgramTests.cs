using System.Diagnostics;
using BarometerSite.Tests.Disk;

namespace BarometerSite.Tests.Shell;

public sealed class ProgramTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    [InlineData("render")]
    [InlineData("publish")]
    [InlineData("verify")]
    [InlineData("diff")]
    [InlineData("explain")]
    [InlineData("schema")]
    [InlineData("completion")]
    [InlineData("new")]
    [InlineData("new goal")]
    [InlineData("new indicator")]
    [InlineData("new page")]
    [InlineData("new site")]
    [InlineData("new templates")]
    [InlineData(null)]
    public void Help_ends_with_an_example_that_the_program_understands(string? command)
    {
        var (code, output, error) = Barometer.Run([.. command?.Split(' ') ?? [], "--help"]);

        Assert.Equal(ExitCode.Done, code);
        Assert.Empty(error);
        var example = output.Split("Example:\n")[^1].Trim();
        Assert.StartsWith("barometer " + command, example, StringComparison.Ordinal);
        var errors = Commands.BarometerCommand.Create().Parse(example["barometer ".Length..]).Errors;
        // The example's files and folders are its reader's, not ours.
        Assert.DoesNotContain(errors, problem =>
            !problem.Message.StartsWith("There is no file", StringComparison.Ordinal)
            && !problem.Message.EndsWith("there is no such folder.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("bulid")]
    [InlineData("build", "--outptu", "x")]
    [InlineData("build", "--date", "yesterday")]
    [InlineData("build", "--as-of", "2014-13-01")]
    [InlineData("build", "--base-url", "/below")]
    [InlineData("build", "--base-url", "ftp://example.dk/")]
    [InlineData("build", "--site", "no-such-folder")]
    [InlineData("build", "--site")]
    [InlineData("build", "--site=")]
    [InlineData("build", "--site", "")]
    [InlineData("build", "--site", ".", "--site", ".")]
    [InlineData("build", "--output")]
    [InlineData("build", "--output", "")]
    [InlineData("build", "--output", "a", "--output", "b")]
    [InlineData("build", "--base-url")]
    [InlineData("build", "--base-url", "")]
    [InlineData("build", "--date")]
    [InlineData("build", "--date", "")]
    [InlineData("build", "--date", "2014-01-01", "--date", "2014-01-02")]
    [InlineData("build", "--as-of")]
    [InlineData("build", "--as-of", "")]
    [InlineData("build", "@/dev/stdin")]
    [InlineData("check", "--site")]
    [InlineData("check", "--format")]
    [InlineData("check", "--format", "")]
    [InlineData("publish")]
    [InlineData("publish", "")]
    [InlineData("publish", "2014-1", "2014-2")]
    [InlineData("publish", "2014-1", "--site")]
    [InlineData("publish", "2014-1", "--as-of")]
    [InlineData("publish", "2014-1", "--correction=maybe")]
    [InlineData("verify", "")]
    [InlineData("verify", "2014")]
    [InlineData("verify", "--built")]
    [InlineData("verify", "--built", "no-such-folder")]
    [InlineData("verify", "--format", "poem")]
    [InlineData("render", "--data")]
    [InlineData("render", "x.html", "--data")]
    [InlineData("render", "x.html", "--escape")]
    [InlineData("render", "")]
    [InlineData("render", "x.html", "y.html")]
    [InlineData("check", "--format", "poem")]
    [InlineData("render")]
    [InlineData("render", "no-such-file.html")]
    [InlineData("new")]
    [InlineData("new", "town")]
    [InlineData("new", "site")]
    [InlineData("new", "site", "")]
    [InlineData("new", "indicator", "--unit", "bananas")]
    [InlineData("new", "page", "pages/about", "--language", "xx")]
    [InlineData("schema", "--output", "")]
    [InlineData("completion")]
    [InlineData("completion", "tcsh")]
    [InlineData]
    public void Wrong_usage_is_told_in_a_line_or_two_and_names_the_help(params string[] arguments)
    {
        var (code, output, error) = Barometer.Run(arguments);

        Assert.Equal(ExitCode.WrongUsage, code);
        Assert.Empty(output.Trim());
        Assert.Contains("--help", error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Problems_in_the_sources_are_told_with_their_number_and_nothing_is_written()
    {
        folder.Write("site.yml", "title: x");
        folder.Write("data/large.csv", "");
        File.WriteAllBytes(folder.Below("data/latin.csv"), [(byte)'a', 0xE6, (byte)'\n']);

        var (code, output, error) = Barometer.Run("build", "--site", folder.Path, "--date", "2014-01-01");

        Assert.Equal(ExitCode.Problems, code);
        Assert.Empty(output);
        Assert.Contains("data/latin.csv(1,2): error wrong-encoding:", error, StringComparison.Ordinal);
        Assert.EndsWith("Nothing was written.\n", error, StringComparison.Ordinal);
        Assert.Equal(["data", "site.yml"], folder.Entries());
    }

    [Fact]
    public void Somebody_elses_output_folder_is_wrong_usage()
    {
        folder.Write("site.yml", "title: x");
        folder.Write("out/letter.txt", "mine");

        var (code, _, error) = Barometer.Run("build", "--site", folder.Path, "--output", folder.Below("out"), "--date", "2014-01-01");

        Assert.Equal(ExitCode.WrongUsage, code);
        Assert.Contains("error output-not-ours:", error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_output_among_the_sources_is_wrong_usage()
    {
        folder.Write("site.yml", "title: x");

        Assert.Equal(ExitCode.WrongUsage, Barometer.Run("build", "--site", folder.Path, "--output", folder.Below("data/out"), "--date", "2014-01-01").Code);
    }

    [Fact]
    public void A_folder_without_a_date_is_wrong_usage()
    {
        folder.Write("site.yml", "title: x");

        var (code, _, error) = Barometer.Run("build", "--site", folder.Path);

        Assert.Equal(ExitCode.WrongUsage, code);
        Assert.Contains("--date", error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_error_of_the_generator_says_so_and_shows_where()
    {
        using var closed = new StringWriter();
        closed.Dispose();
        using var error = new StringWriter();

        // An output that fails in a way that no build foresees.
        var code = Program.Run(["--help"], closed, error);

        Assert.Equal(ExitCode.GeneratorError, code);
        Assert.StartsWith("This is an error in the generator", error.ToString(), StringComparison.Ordinal);
        Assert.Contains("   at ", error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1", false)]
    [InlineData("", true)]
    public void On_a_terminal_there_are_colours_unless_NO_COLOR_is_set(string noColor, bool coloured)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && File.Exists("/usr/bin/script"), "The program script, which gives a terminal, is not there.");
        folder.Write("site.yml", "title: x");
        File.WriteAllBytes(Directory.CreateDirectory(folder.Below("data")) + "/latin.csv", [(byte)'a', 0xE6, (byte)'\n']);
        var command = $"dotnet '{typeof(Program).Assembly.Location}' check --site '{folder.Path}' --date 2014-01-01";
        using var process = Process.Start(new ProcessStartInfo("/usr/bin/script", ["-qec", command, "/dev/null"])
        {
            RedirectStandardOutput = true,
            RedirectStandardInput = true,
            Environment = { ["NO_COLOR"] = noColor, ["TERM"] = "xterm-256color" },
        })!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();

        Assert.Contains("wrong-encoding", output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Problems, process.ExitCode);
        Assert.Equal(coloured, output.Contains("\u001b[1;", StringComparison.Ordinal));
    }

    [Fact]
    public void What_a_strangers_file_says_cannot_steer_the_terminal() =>
        Assert.Equal("a\\u001b[2Jb\\u000ac\\u202ed æ", Terminal.Printable("a\u001b[2Jb\nc\u202ed æ"));
}
