using System.Text;
using BarometerSite.Disk;

namespace BarometerSite.Tests.Disk;

/// <summary>What a site shares with the one that it replaces is not written again, and whatever happened to that one, the new one is right.</summary>
public sealed class UnchangedFileTests : IDisposable
{
    private static readonly DateTime Long = new(2011, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private readonly TemporaryFolder folder = new();

    private string Output => folder.Below("_site");

    private string Page => Path.Combine(Output, "a/index.html");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void It_keeps_the_time_at_which_it_last_changed()
    {
        Build("same");
        File.SetLastWriteTimeUtc(Page, Long);

        Build("same");
        Assert.Equal((Long, "same"), (File.GetLastWriteTimeUtc(Page), File.ReadAllText(Page)));

        Build("more");
        Assert.Equal((false, "more"), (File.GetLastWriteTimeUtc(Page) == Long, File.ReadAllText(Page)));
    }

    [Theory]
    [InlineData("some")]
    [InlineData("same and more")]
    [InlineData("")]
    public void What_somebody_did_to_it_does_not_stay(string tampered)
    {
        Build("same");
        File.WriteAllText(Page, tampered);

        Build("same");

        Assert.Equal("same", File.ReadAllText(Page));
    }

    [Fact]
    public void A_link_in_its_place_becomes_a_file()
    {
        Build("same");
        folder.Write("elsewhere.txt", "same");
        File.Delete(Page);
        File.CreateSymbolicLink(Page, folder.Below("elsewhere.txt"));

        Build("same");

        Assert.Null(new FileInfo(Page).LinkTarget);
        Assert.Equal("same", File.ReadAllText(Page));
    }

    [Fact]
    public void A_build_that_fails_leaves_the_old_site_whole()
    {
        Build("same");
        using (var output = OutputFolder.Open(Output))
            Write(output, "same");

        Assert.Equal("same", File.ReadAllText(Page));
        Assert.Equal(["_site"], folder.Entries());
    }

    [Fact]
    public void A_large_one_is_compared_to_its_end()
    {
        var text = new string('a', 200_000);
        Build(text + "b");

        Build(text + "c");

        Assert.Equal(text + "c", File.ReadAllText(Page));
    }

    private static void Write(OutputFolder output, string page)
    {
        output.Write("a/index.html", Encoding.UTF8.GetBytes(page));
        output.Write("build.json", """{ "generator": "barometer 1.0", "files": { "a/index.html": "" } }"""u8);
    }

    private void Build(string page)
    {
        using var output = OutputFolder.Open(Output);
        Write(output, page);
        output.Commit();
    }
}
