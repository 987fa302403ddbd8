using BarometerSite.Editions.Files;
using BarometerSite.Problems;

namespace BarometerSite.Tests.Shell;

/// <summary><c>publish</c> on a copy of the example city.</summary>
public sealed class PublishCommandTests : IDisposable
{
    private static readonly DateOnly Day = new(2014, 6, 30);

    private readonly CityFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void An_edition_is_one_file_that_build_reads()
    {
        var before = Files();

        var (code, output, error) = Publish("2014-1");
        Assert.Equal((0, ""), (code, error));
        Assert.StartsWith("Published 2014-1 in data/editions/2014-1.json. Commit that file.\n", output, StringComparison.Ordinal);

        Assert.Equal(["data/editions/2014-1.json"], Files().Except(before, StringComparer.Ordinal));
        Assert.Equal(0, Barometer.Run("check", "--site", folder.Path, "--date", "2014-06-30").Code);
    }

    [Fact]
    public void An_edition_is_published_once_and_then_corrected()
    {
        Assert.Equal(0, Publish("2014-1").Code);

        var (code, _, error) = Publish("2014-1");
        Assert.Equal(1, code);
        Assert.Contains("edition-exists", error, StringComparison.Ordinal);

        Assert.Equal(
            "Published 2014-1r2 in data/editions/2014-1r2.json. Commit that file.\n"
            + "/nyt/: Nyt i udgaven 1. halvår 2014, rettet (2. version). Der er intet nyt.\n",
            Publish("2014-1", "--correction").Output);
        var files = Directory.GetFiles(folder.Below("data/editions")).Select(path => ("data/editions/" + Path.GetFileName(path), File.ReadAllBytes(path)));
        var diagnostics = new DiagnosticBag();
        var archive = ArchiveReader.Open(files, Day, Day, diagnostics);
        Assert.Empty(diagnostics.InOrder());
        Assert.Equal(archive.Editions[0].Header.Digest, archive.Editions[1].Header.Predecessor);
    }

    [Fact]
    public void What_will_be_new_to_readers_is_told_in_the_words_that_they_will_read()
    {
        Assert.EndsWith("/nyt/: Nyt i udgaven 1. halvår 2014. Det er den første udgave.\n", Publish("2014-1").Output, StringComparison.Ordinal);
        folder.Write("data/areas.yml", File.ReadAllText(folder.Below("data/areas.yml")).Replace("da: Arbejde,", "da: Job,", StringComparison.Ordinal));
        File.AppendAllText(folder.Below("data/measurements/absence.csv"), "2010,5.5,2011-03-01\n");

        Assert.Equal(
            """
            Published 2014-2 in data/editions/2014-2.json. Commit that file.
            /nyt/: Nyt i udgaven 2. halvår 2014. 1 nyt tal, 1 ny tekst.
              Mål 4: Mindre fravær
              - Fravær i skolen: nyt tal for 2010: 5,5 %.
              Job
              - Indsatsområdet »Job« er skrevet om: titel.

            """.ReplaceLineEndings("\n"),
            Publish("2014-2").Output);
    }

    [Fact]
    public void What_would_be_new_can_be_told_before_anything_is_written()
    {
        var before = Files();

        var (code, output, _) = Publish("2014-1", "--dry-run");

        Assert.Equal(0, code);
        Assert.StartsWith(
            "Nothing is written. 2014-1 would be published in data/editions/2014-1.json.\n/nyt/: Nyt i udgaven", output, StringComparison.Ordinal);
        Assert.Equal(before, Files());
    }

    [Fact]
    public void Half_years_that_stay_without_an_edition_are_told()
    {
        Publish("2014-1");

        Assert.Contains(
            "\nThere is no edition of 2014-2, 2015-1, and behind 2015-2 none can be published.\n", Publish("2015-2").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("There is no edition", Publish("2016-1").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2014")]
    [InlineData("2014-3")]
    [InlineData("2014-1r2")]
    [InlineData("2014-1", "--correction", "--as-of", "2014-06-30")]
    public void Wrong_usage_is_told(params string[] arguments)
    {
        var (code, _, error) = Publish(arguments);

        Assert.Equal(2, code);
        Assert.NotEmpty(error);
        Assert.False(Directory.Exists(folder.Below("data/editions")));
    }

    [Fact]
    public void What_build_refuses_is_not_published()
    {
        File.AppendAllText(folder.Below("data/areas.yml"), "\n- id: broken\n");

        Assert.Equal(1, Publish("2014-1").Code);

        Assert.False(Directory.Exists(folder.Below("data/editions")));
    }

    [Fact]
    public void A_folder_without_git_must_be_said_to_be_dirty()
    {
        var (code, _, error) = Barometer.Run("publish", "2014-1", "--site", folder.Path, "--date", "2014-06-30");

        Assert.Equal(1, code);
        Assert.Contains("commit-unknown", error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_committed_is_not_published()
    {
        Git("init", "-q");
        Git("add", ".");
        Git("-c", "user.name=a", "-c", "user.email=a@example.dk", "commit", "-q", "-m", "x");
        folder.Write("data/areas.yml", File.ReadAllText(folder.Below("data/areas.yml")) + "\n# changed\n");
        folder.Write("data/indicators/new.txt", "x");
        File.Delete(folder.Below("content/da/index.md"));
        folder.Write("content/.hidden", "x");

        var (code, _, error) = Barometer.Run("publish", "2014-1", "--site", folder.Path, "--date", "2014-06-30");

        Assert.Equal(1, code);
        Assert.Contains(
            "sources-uncommitted: Not committed as they are: ‘content/da/index.md’, ‘data/areas.yml’ and ‘data/indicators/new.txt’.",
            error, StringComparison.Ordinal);

        Git("checkout", "-q", ".");
        File.Delete(folder.Below("data/indicators/new.txt"));
        Assert.Equal(0, Barometer.Run("publish", "2014-1", "--site", folder.Path, "--date", "2014-06-30").Code);
    }

    private void Git(params string[] arguments)
    {
        using var process = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo("git", arguments) { WorkingDirectory = folder.Path })!;
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }

    [Fact]
    public void A_folder_that_refuses_the_file_is_told()
    {
        File.WriteAllText(folder.Below("data/editions"), "A file stands where the folder should be.");

        var (code, _, error) = Publish("2014-1");

        Assert.Equal(1, code);
        Assert.Contains("edition-not-written", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Whenever_the_program_is_killed_there_is_no_file_or_a_whole_one()
    {
        var path = folder.Below("data/editions/2014-1.json");
        var random = new Random(20143);
        var diagnostics = new DiagnosticBag();
        for (var round = 0; round < 6; round++)
        {
            using var process = Barometer.Start("publish", "2014-1", "--site", folder.Path, "--date", "2014-06-30", "--dirty");
            while (!process.HasExited && !Directory.Exists(Path.GetDirectoryName(path)))
                Thread.Sleep(1);
            Thread.Sleep(random.Next(8));
            process.Kill();
            process.WaitForExit();

            if (File.Exists(path))
                ArchiveReader.Open([("data/editions/2014-1.json", File.ReadAllBytes(path))], Day, Day, diagnostics);
            Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
        }

        Assert.Empty(diagnostics.InOrder());
    }

    private (int Code, string Output, string Error) Publish(params string[] arguments) =>
        Barometer.Run(["publish", .. arguments, "--site", folder.Path, "--date", "2014-06-30", "--dirty"]);

    private string[] Files() =>
    [
        .. Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(folder.Path, path).Replace('\\', '/')).Order(StringComparer.Ordinal),
    ];
}
