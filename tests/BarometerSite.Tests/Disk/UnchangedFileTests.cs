using System.Buffers;
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

    /// <summary>Written piece by piece, of which some are longer than what is compared at once.</summary>
    [Theory]
    [InlineData("a", "a", true)]
    [InlineData("a", "b", false)]
    [InlineData("ab", "a", false)]
    [InlineData("a", "ab", false)]
    [InlineData("", "", true)]
    [InlineData("", "a", false)]
    public void One_that_comes_in_pieces_is_compared_as_far_as_it_is_the_same(string before, string after, bool isKept)
    {
        foreach (var length in (int[])[0, 60_000, 200_000])
        {
            var start = new string('x', length);
            BuildInPieces(start + before);
            File.SetLastWriteTimeUtc(Page, Long);

            BuildInPieces(start + after);

            Assert.Equal((isKept, start + after), (File.GetLastWriteTimeUtc(Page) == Long, File.ReadAllText(Page)));
        }
    }

    [Fact]
    public void One_that_comes_in_pieces_takes_no_link_for_a_file()
    {
        Build("same");
        folder.Write("elsewhere.txt", "same");
        File.Delete(Page);
        File.CreateSymbolicLink(Page, folder.Below("elsewhere.txt"));

        BuildInPieces("same");

        Assert.Equal((null, "same"), (new FileInfo(Page).LinkTarget, File.ReadAllText(Page)));
    }

    private void BuildInPieces(string page)
    {
        using var output = OutputFolder.Open(Output);
        output.Write("a/index.html", pieces =>
        {
            foreach (var piece in page.Chunk(70_000))
                pieces.Write(Encoding.UTF8.GetBytes(piece));
            return default;
        });
        output.Write("build.json", """{ "generator": "barometer 1.0", "files": { "a/index.html": "" } }"""u8);
        output.Commit();
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
