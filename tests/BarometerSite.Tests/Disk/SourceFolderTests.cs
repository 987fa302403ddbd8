using System.Diagnostics;
using System.Net.Sockets;
using System.Text;
using BarometerSite.Disk;
using BarometerSite.Problems;
using BarometerSite.Sources;

namespace BarometerSite.Tests.Disk;

public sealed class SourceFolderTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly DiagnosticBag diagnostics = new();

    public SourceFolderTests() => folder.Write("site.yml", "title: x");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Files_come_in_ordinal_order_with_their_bytes()
    {
        folder.Write("data/b.csv", "b");
        folder.Write("data/B.csv", "B");
        folder.Write("data/a/c.csv", "c");
        folder.Write("content/da/å.md", "å");
        folder.Write("templates/layout.html", "l");
        folder.Write("notes/other.txt", "not part of a site");

        Assert.Equal(["content/da/å.md", "data/B.csv", "data/a/c.csv", "data/b.csv", "site.yml", "templates/layout.html"], Paths());
        Assert.Equal("å", Encoding.UTF8.GetString(SourceFolder.Read(folder.Path, diagnostics)[0].Bytes));
        Assert.Empty(diagnostics.InOrder());
    }

    [Fact]
    public void Hidden_and_temporary_files_are_passed_over()
    {
        foreach (var name in new[] { ".DS_Store", ".hidden/a.md", "a.md~", ".a.md.swp", "~$figures.xlsx", "Thumbs.db", "a.tmp" })
            folder.Write("data/" + name, "x");

        Assert.Equal(["site.yml"], Paths());
        Assert.Empty(diagnostics.InOrder());
    }

    [Theory]
    [InlineData("data/passwd.csv", "/etc/passwd")]
    [InlineData("data/etc", "/etc")]
    [InlineData("data/nowhere", "/no/such/place")]
    [InlineData("data/again", "../data")]
    [InlineData("content", "/etc")]
    public void A_symbolic_link_is_refused(string path, string target)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need a privilege on Windows.");
        if (path.StartsWith("data/", StringComparison.Ordinal))
            Directory.CreateDirectory(folder.Below("data"));
        File.CreateSymbolicLink(folder.Below(path), target);

        Assert.Equal(["site.yml"], Paths());
        var problem = Assert.Single(diagnostics.InOrder());
        Assert.Equal("symbolic-link", problem.Code);
        Assert.StartsWith($"{path}(1,1): error symbolic-link:", problem.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_told_and_the_rest_is_read()
    {
        folder.Write("data/a.csv", "a");
        var path = folder.Write("data/b.csv", "b");
        // .NET's own lock: what Excel does to an open file on Windows.
        using var held = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        Assert.Equal(["data/a.csv", "site.yml"], Paths());
        Assert.Equal("unreadable-file", Assert.Single(diagnostics.InOrder()).Code);
    }

    [Fact]
    public void A_file_above_the_limit_is_told_without_being_read()
    {
        Directory.CreateDirectory(folder.Below("data"));
        using (var file = File.Create(folder.Below("data/large.csv")))
            file.SetLength(1L << 40);

        Assert.Equal(["site.yml"], Paths());
        Assert.Equal("file-too-large", Assert.Single(diagnostics.InOrder()).Code);
    }

    [Fact]
    public void A_site_above_the_limit_is_told()
    {
        Directory.CreateDirectory(folder.Below("content"));
        for (var number = 0; number < 21; number++)
        {
            using var file = File.Create(folder.Below($"content/{number}.jpg"));
            file.SetLength(SourceLimits.MostAssetBytes);
        }

        Assert.Empty(Paths());
        Assert.Equal("site-too-large", Assert.Single(diagnostics.InOrder()).Code);
    }

    [Fact]
    public void A_file_name_that_no_other_machine_can_hold_is_told()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows cannot hold it.");
        folder.Write("data/a\nb\\c.csv", "x");

        Assert.Equal(["site.yml"], Paths());
        Assert.Equal("unusable-file-name", Assert.Single(diagnostics.InOrder()).Code);
    }

    [Theory]
    [InlineData("mkfifo", "data/measurements/pipe.csv")]
    [InlineData("mkfifo", "templates/assets/pipe.png")]
    [InlineData("mkfifo", "site.yml")]
    [InlineData("mknod", "templates/assets/zero.png")]
    public async Task What_is_no_ordinary_file_is_told_and_never_waited_for(string program, string path)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux is asked what a file is.");
        Assert.SkipUnless(program == "mkfifo" || Environment.UserName == "root", "Only root makes devices.");
        folder.Write(path, "x");
        File.Delete(folder.Below(path));
        using (var made = Process.Start(program, program == "mkfifo" ? [folder.Below(path)] : [folder.Below(path), "c", "1", "5"]))
            made.WaitForExit();

        var reading = Task.Run(() => SourceFolder.Read(folder.Path, diagnostics), TestContext.Current.CancellationToken);
        await reading.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);

        Assert.StartsWith($"{path}(1,1): error special-file:", Assert.Single(diagnostics.InOrder()).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_socket_is_told()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux is asked what a file is.");
        Directory.CreateDirectory(folder.Below("data"));
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(folder.Below("data/socket.csv")));

        Assert.Equal(["site.yml"], Paths());
        Assert.Equal("special-file", Assert.Single(diagnostics.InOrder()).Code);
    }

    [Fact]
    public void A_folder_without_a_site_is_not_searched()
    {
        File.Delete(folder.Below("site.yml"));
        folder.Write("data/a.csv", "a");

        Assert.Empty(Paths());
        Assert.Equal("missing-file", Assert.Single(diagnostics.InOrder()).Code);
    }

    [Fact]
    public void Many_files_are_read_in_the_same_order_as_few()
    {
        for (var number = 0; number < 600; number++)
            folder.Write($"data/{number}.csv", $"{number}");

        var files = SourceFolder.Read(folder.Path, diagnostics);

        Assert.Equal(601, files.Count);
        Assert.Equal(files.Select(file => file.Path).Order(StringComparer.Ordinal), files.Select(file => file.Path));
        Assert.All(files.Take(600), file => Assert.Equal(file.Path, $"data/{Encoding.UTF8.GetString(file.Bytes)}.csv"));
    }

    [Theory]
    [InlineData("_site", false)]
    [InlineData("../out", false)]
    [InlineData("database", false)]
    [InlineData(".", true)]
    [InlineData("data", true)]
    [InlineData("content/da/../out", true)]
    public void What_lies_among_the_sources_is_known(string output, bool expected) =>
        Assert.Equal(expected, SourceFolder.Holds(folder.Path, folder.Below(output)));

    [Theory]
    [InlineData("link/content/out", true)]
    [InlineData("link/data", true)]
    [InlineData("link", true)]
    [InlineData("round/data", true)]
    [InlineData("link/_site", false)]
    public void A_way_through_links_to_the_sources_is_known(string output, bool expected)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need a privilege on Windows.");
        using var elsewhere = new TemporaryFolder();
        Directory.CreateSymbolicLink(elsewhere.Below("link"), folder.Path);
        Directory.CreateSymbolicLink(elsewhere.Below("round"), "link");

        Assert.Equal(expected, SourceFolder.Holds(folder.Path, elsewhere.Below(output)));
        Assert.Equal(expected, SourceFolder.Holds(elsewhere.Below("link"), Path.GetFullPath(output.Split('/', 2) is [_, var rest] ? rest : ".", folder.Path)));
    }

    [Fact]
    public void Links_that_lead_round_in_a_circle_are_refused_by_the_system()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need a privilege on Windows.");
        Directory.CreateSymbolicLink(folder.Below("a"), "b/x");
        Directory.CreateSymbolicLink(folder.Below("b"), "a/x");

        Assert.Throws<IOException>(() => SourceFolder.Holds(folder.Path, folder.Below("a/out")));
    }

    private IEnumerable<string> Paths() => SourceFolder.Read(folder.Path, diagnostics).Select(file => file.Path);
}
