using BarometerSite.Editions.Files;
using BarometerSite.Problems;
using BarometerSite.Tests.Disk;

namespace BarometerSite.Tests.Shell;

/// <summary><c>publish</c> on a copy of the example city.</summary>
public sealed class PublishCommandTests : IDisposable
{
    private static readonly DateOnly Day = new(2014, 6, 30);

    private readonly TemporaryFolder folder = new();

    public PublishCommandTests()
    {
        Copy(Path.Combine(Barometer.Repository, "tests", "ExampleCity"), folder.Path);
        Copy(Path.Combine(Barometer.Repository, "templates"), folder.Below("templates"));
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void An_edition_is_one_file_that_build_reads()
    {
        var before = Files();

        Assert.Equal((0, "Published 2014-1 in data/editions/2014-1.json. Commit that file.\n", ""), Publish("2014-1"));

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

        Assert.Equal("Published 2014-1r2 in data/editions/2014-1r2.json. Commit that file.\n", Publish("2014-1", "--correction").Output);
        var files = Directory.GetFiles(folder.Below("data/editions")).Select(path => ("data/editions/" + Path.GetFileName(path), File.ReadAllBytes(path)));
        var diagnostics = new DiagnosticBag();
        var archive = ArchiveReader.Open(files, Day, Day, diagnostics);
        Assert.Empty(diagnostics.InOrder());
        Assert.Equal(archive.Editions[0].Header.Digest, archive.Editions[1].Header.Predecessor);
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

    private static void Copy(string from, string to)
    {
        foreach (var path in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var below = Path.GetRelativePath(from, path);
            if (ExampleCity.Eksempelby.IsOfEditions(below.Replace('\\', '/')))
                continue;
            var target = Path.Combine(to, below);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(path, target);
        }
    }
}
