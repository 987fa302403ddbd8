using BarometerSite.Tests.Importing;

namespace BarometerSite.Tests.Shell;

/// <summary><c>import</c> on a copy of the example city.</summary>
public sealed class ImportCommandTests : IDisposable
{
    private const string Figures = "data/measurements/trust.csv";

    private readonly CityFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void New_figures_are_added_and_the_site_still_passes()
    {
        var before = Text(Figures);
        File.WriteAllBytes(folder.Below("svar.xlsx"), Workbooks.Of(("Svar", [["År", "Gruppe", "Andel", "n"], [2014.0, "Etniske minoriteter", 67.2, 2000.0]])));

        var (code, output, error) = Import("svar.xlsx", "--published", "2014-06-01");

        Assert.Equal((0, ""), (code, error));
        Assert.Contains("data/measurements/trust.csv: 1 new figure, 0 revised, 0 as the barometer has them\n", output, StringComparison.Ordinal);
        Assert.Equal(before + "2014,minority,67.2,2000,2014-06-01\n", Text(Figures));
        Assert.Equal(0, folder.Run("check").Code);

        // Once more, and nothing is new.
        Assert.Equal(0, Import("svar.xlsx", "--published", "2014-06-01").Code);
        Assert.Equal(before + "2014,minority,67.2,2000,2014-06-01\n", Text(Figures));
    }

    [Fact]
    public void A_dry_run_prints_the_rows_alone_and_writes_nothing()
    {
        var before = Text(Figures);
        folder.Write("svar.csv", "År;Gruppe;Andel\n2014;danish;70,5\n");

        var (code, output, error) = Import("svar.csv", "--dry-run");

        Assert.Equal((0, "period,group,value,n,published\n2014,danish,70.5,,\n"), (code, output));
        Assert.Contains("group: the column ‘Gruppe’, always ‘danish’", error, StringComparison.Ordinal);
        Assert.Equal(before, Text(Figures));
    }

    [Fact]
    public void What_would_not_pass_check_is_not_written()
    {
        var before = Text(Figures);
        folder.Write("svar.csv", "År;Gruppe;Andel\n2014;danish;170,5\n");

        var (code, _, error) = Import("svar.csv");

        Assert.Equal(1, code);
        Assert.Contains("data/measurements/trust.csv(6,13): error impossible-value: ", error, StringComparison.Ordinal);
        Assert.EndsWith("Nothing was written.\n", error.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Equal(before, Text(Figures));
    }

    [Fact]
    public void A_choice_that_is_needed_is_told_and_can_be_made_on_the_command_line()
    {
        folder.Write("svar.csv", "Tid;Køn;Hvem;A;B\n2014;Mænd;Danskere;1,5;70,5\n2014;I alt;Danskere;1,5;70,7\n");

        Assert.Contains("import-choose-column", Import("svar.csv").Error, StringComparison.Ordinal);

        var (code, output, _) = Import("svar.csv", "--columns", "value=B,group=Hvem", "--where", "Køn=I alt", "--members", "danish=Danskere", "--dry-run");
        Assert.Equal((0, "period,group,value,n,published\n2014,danish,70.7,,\n"), (code, output));
    }

    [Theory]
    [InlineData("nothing", "There is no indicator with the id ‘nothing’.")]
    [InlineData("unemployment-gap", "error import-computed: The figures of ‘unemployment-gap’ are computed from others")]
    public void Only_an_indicator_with_figures_of_its_own_can_take_some(string indicator, string told)
    {
        folder.Write("svar.csv", "År;Andel\n2014;70,5\n");

        var (code, _, error) = folder.Run("import", folder.Below("svar.csv"), "--indicator", indicator);

        Assert.Equal(1, code);
        Assert.Contains(told, error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_about_few_is_taken_for_the_site_to_hide()
    {
        folder.Write("svar.csv", "År;Gruppe;Andel;n\n2014;danish;70,5;2\n");

        Assert.Equal(0, Import("svar.csv").Code);
        Assert.Contains("2014,danish,70.5,2,\n", Text(Figures), StringComparison.Ordinal);
        Assert.Equal(0, folder.Run("check").Code);
    }

    [Fact]
    public void A_file_that_is_not_there_or_too_large_is_told()
    {
        Assert.Contains("error unreadable-file: ", Import("nowhere.xlsx").Error, StringComparison.Ordinal);
        File.WriteAllBytes(folder.Below("svar.csv"), new byte[20_000_000]);
        Assert.Contains("error file-too-large: The file has 20000000 bytes", Import("svar.csv").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_refuses_the_file_is_told_and_what_was_there_stays()
    {
        if (OperatingSystem.IsWindows())
            return;
        folder.Write("svar.csv", "År;Gruppe;Andel\n2014;danish;70,5\n");
        File.Delete(folder.Below("data/measurements/trust.csv"));
        var measurements = folder.Below("data/measurements");
        var mode = File.GetUnixFileMode(measurements);
        try
        {
            File.SetUnixFileMode(measurements, UnixFileMode.UserRead | UnixFileMode.UserExecute);
            // Whoever runs the tests as root may write everywhere.
            if (MayWrite(measurements))
                return;
            var (code, _, error) = Import("svar.csv");

            Assert.Equal(1, code);
            Assert.Contains("import-not-written", error, StringComparison.Ordinal);
        }
        finally
        {
            File.SetUnixFileMode(measurements, mode);
        }
    }

    [Theory]
    [InlineData("--columns", "value")]
    [InlineData("--signs", "..=x")]
    [InlineData("--published", "soon")]
    [InlineData("--decimal-mark", ";")]
    public void Wrong_usage_is_told(string option, string value)
    {
        folder.Write("svar.csv", "År;Andel\n2014;70,5\n");

        Assert.Equal(2, Import("svar.csv", option, value).Code);
    }

    private static bool MayWrite(string path)
    {
        try
        {
            File.WriteAllText(Path.Combine(path, ".x"), "");
            File.Delete(Path.Combine(path, ".x"));
            return true;
        }
        catch (UnauthorizedAccessException)
        {
            return false;
        }
    }

    private string Text(string path) => File.ReadAllText(folder.Below(path));

    private (int Code, string Output, string Error) Import(string file, params string[] arguments) =>
        folder.Run("import", [folder.Below(file), "--indicator", "trust", .. arguments]);
}
