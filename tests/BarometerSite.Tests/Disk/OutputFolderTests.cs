using BarometerSite.Tests.Shell;
using System.Diagnostics;
using BarometerSite.Disk;

namespace BarometerSite.Tests.Disk;

public sealed class OutputFolderTests : IDisposable
{
    private static readonly TimeSpan NoPatience = TimeSpan.Zero;

    private readonly TemporaryFolder folder = new();

    private string Output => folder.Below("_site");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_new_site_takes_the_place_of_the_old_one_and_nothing_else_is_left()
    {
        SampleSite.Build(Output, version: 1);
        SampleSite.Build(Output, version: 2);

        Assert.Equal(2, SampleSite.VersionOf(Output));
        Assert.Equal(["_site"], folder.Entries());
    }

    [Fact]
    public void Without_an_exchange_by_the_system_the_swap_takes_two_steps_with_the_same_outcome()
    {
        SampleSite.Build(Output, version: 1);
        using (var output = OutputFolder.Open(Output, NoPatience, (_, _) => false))
        {
            SampleSite.Write(output, version: 2);
            output.Commit();
        }

        Assert.Equal(2, SampleSite.VersionOf(Output));
        Assert.Equal(["_site"], folder.Entries());
    }

    [Fact]
    public void An_empty_folder_is_taken_and_missing_folders_above_are_made()
    {
        Directory.CreateDirectory(Output);
        SampleSite.Build(Output, version: 1);
        SampleSite.Build(folder.Below("a/b/c"), version: 2);

        Assert.Equal(1, SampleSite.VersionOf(Output));
        Assert.Equal(2, SampleSite.VersionOf(folder.Below("a/b/c")));
    }

    [Fact]
    public void A_build_that_is_not_committed_leaves_the_old_site_alone()
    {
        SampleSite.Build(Output, version: 1);
        using (var output = OutputFolder.Open(Output))
            SampleSite.Write(output, version: 2);

        Assert.Equal(1, SampleSite.VersionOf(Output));
        Assert.Equal(["_site"], folder.Entries());
    }

    [Theory]
    [InlineData("_site/letter.txt", "letter.txt")]
    [InlineData("_site/build.json", "build.json")]
    public void A_folder_that_we_did_not_make_is_left_alone(string path, string named)
    {
        folder.Write(path, """{ "generator": "another 1.0", "files": {} }""");

        var refused = Assert.Throws<OutputException>(() => OutputFolder.Open(Output));

        Assert.Equal("output-not-ours", refused.Diagnostic.Code);
        Assert.Contains(named, refused.Diagnostic.Message, StringComparison.Ordinal);
        Assert.Equal(["_site"], folder.Entries());
        Assert.True(File.Exists(folder.Below(path)));
    }

    [Fact]
    public void A_file_that_somebody_put_into_our_site_is_not_deleted()
    {
        SampleSite.Build(Output, version: 1);
        folder.Write("_site/page-1/notes.txt", "mine");

        var refused = Assert.Throws<OutputException>(() => OutputFolder.Open(Output));

        Assert.Contains("page-1/notes.txt", refused.Diagnostic.Message, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(folder.Below("_site/page-1/notes.txt")));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_file_that_somebody_puts_there_during_the_build_is_not_deleted(bool exchange)
    {
        SampleSite.Build(Output, version: 1);
        using (var output = OutputFolder.Open(Output, NoPatience, exchange ? FolderSwap.TryExchange : (_, _) => false))
        {
            SampleSite.Write(output, version: 2);
            folder.Write("_site/notes.txt", "mine");
            Assert.Equal("output-not-ours", Assert.Throws<OutputException>(output.Commit).Diagnostic.Code);
        }

        Assert.Equal("mine", File.ReadAllText(folder.Below("_site/notes.txt")));
        File.Delete(folder.Below("_site/notes.txt"));
        Assert.Equal(1, SampleSite.VersionOf(Output));
        Assert.Equal(["_site"], folder.Entries());
    }

    [Fact]
    public void What_a_file_manager_leaves_does_not_make_a_site_somebody_elses()
    {
        SampleSite.Build(Output, version: 1);
        folder.Write("_site/.DS_Store", "");

        SampleSite.Build(Output, version: 2);

        Assert.Equal(2, SampleSite.VersionOf(Output));
    }

    [Fact]
    public void A_file_in_the_output_folders_place_is_refused()
    {
        folder.Write("_site", "text");

        Assert.Equal("output-not-writable", Assert.Throws<OutputException>(() => OutputFolder.Open(Output)).Diagnostic.Code);
        Assert.Equal("text", File.ReadAllText(Output));
    }

    [Fact]
    public void The_folder_that_a_link_leads_to_is_replaced_and_the_link_stays()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need a privilege on Windows.");
        Directory.CreateDirectory(folder.Below("real"));
        Directory.CreateSymbolicLink(Output, folder.Below("real"));

        SampleSite.Build(Output, version: 1);

        Assert.NotNull(new DirectoryInfo(Output).LinkTarget);
        Assert.Equal(1, SampleSite.VersionOf(folder.Below("real")));
    }

    [Fact]
    public void A_link_in_the_lock_files_place_is_not_followed()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need a privilege on Windows.");
        var letter = folder.Write("letter.txt", "mine");
        var written = File.GetLastWriteTimeUtc(letter);
        File.CreateSymbolicLink(folder.Below(".barometer-_site.lock"), letter);

        var refused = Assert.Throws<OutputException>(() => OutputFolder.Open(folder.Below("_site")));

        Assert.Equal("output-not-writable", refused.Diagnostic.Code);
        Assert.Equal(written, File.GetLastWriteTimeUtc(letter));
    }

    [Theory]
    [InlineData("_site/build.json")]
    [InlineData(".barometer-_site.lock")]
    public async Task A_pipe_in_the_way_is_not_waited_for(string path)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux is asked what a file is.");
        Directory.CreateDirectory(folder.Below("_site"));
        using (var made = Process.Start("mkfifo", folder.Below(path)))
            made.WaitForExit();

        var opening = Task.Run(() => OutputFolder.Open(folder.Below("_site")), TestContext.Current.CancellationToken);

        await Assert.ThrowsAsync<OutputException>(() => opening.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken));
    }

    [Fact]
    public void A_second_build_of_the_same_folder_is_told_to_wait()
    {
        using var first = OutputFolder.Open(Output);

        var refused = Assert.Throws<OutputException>(() => OutputFolder.Open(Output, NoPatience, FolderSwap.TryExchange));

        Assert.Equal("output-busy", refused.Diagnostic.Code);
        SampleSite.Write(first, version: 1);
        first.Commit();
        Assert.Equal(1, SampleSite.VersionOf(Output));
    }

    [Fact]
    public void Many_builds_at_once_come_one_after_another()
    {
        Parallel.For(0, 12, new ParallelOptions { MaxDegreeOfParallelism = 6 }, version => SampleSite.Build(Output, version));

        Assert.InRange(SampleSite.VersionOf(Output), 0, 11);
        Assert.Equal(["_site"], folder.Entries());
    }

    [Fact]
    public void Builds_of_folders_with_similar_names_do_not_touch_each_other()
    {
        using var longer = OutputFolder.Open(folder.Below("_site-0123456789ab"));
        SampleSite.Write(longer, version: 1);
        SampleSite.Build(Output, version: 2);
        longer.Commit();

        Assert.Equal(1, SampleSite.VersionOf(folder.Below("_site-0123456789ab")));
        Assert.Equal(2, SampleSite.VersionOf(Output));
    }

    [Fact]
    public void Left_over_staging_folders_are_cleared_by_the_next_build_if_they_are_ours()
    {
        folder.Write(".barometer-_site-0123456789ab/staging", "");
        folder.Write(".barometer-_site-0123456789ab/site/page.html", "");
        Directory.CreateDirectory(folder.Below(".barometer-_site-aaaaaaaaaaaa"));
        folder.Write(".barometer-_site-bbbbbbbbbbbb/mine.txt", "without our mark");
        folder.Write(".barometer-_site-mine/staging", "not our kind of name");

        SampleSite.Build(Output, version: 1);

        Assert.Equal([".barometer-_site-bbbbbbbbbbbb", ".barometer-_site-mine", "_site"], folder.Entries());
    }

    [Fact]
    public void A_site_that_a_killed_build_had_moved_aside_is_put_back()
    {
        SampleSite.Build(Output, version: 1);
        folder.Write(".barometer-_site-0123456789ab/staging", "");
        Directory.Move(Output, folder.Below(".barometer-_site-0123456789ab/previous"));

        using (OutputFolder.Open(Output))
            Assert.Equal(1, SampleSite.VersionOf(Output));

        Assert.Equal(["_site"], folder.Entries());
    }

    [Fact]
    public void A_path_that_leads_out_is_an_error_of_the_generator_and_nothing_is_written_there()
    {
        using var output = OutputFolder.Open(Output);

        Assert.Throws<ArgumentException>(() => output.Write("../outside.txt", "x"u8));

        Assert.False(File.Exists(folder.Below("outside.txt")));
    }
}
