using System.Diagnostics;
using System.Text;
using BarometerSite.Disk;
using BarometerSite.Problems;

namespace BarometerSite.Tests.Disk;

/// <summary>A revision is read as it is stored, whatever the repository says should become of it.</summary>
public sealed class GitRevisionTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly DiagnosticBag diagnostics = new();

    public GitRevisionTests()
    {
        Git("init", "-q");
        folder.Write("site/site.yml", "title: x\n");
        folder.Write("site/data/areas.yml", "one\r\ntwo\n");
        folder.Write("site/content/da/æblet.md", "Æblet\n");
        folder.Write("site/notes.txt", "no source");
        folder.Write("elsewhere.yml", "no source");
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Every_source_is_read_as_the_very_bytes_that_were_committed_and_nothing_else()
    {
        Commit();
        folder.Write("site/data/areas.yml", "changed since");

        Assert.Equal(
            ["content/da/æblet.md: Æblet\n", "data/areas.yml: one\r\ntwo\n", "site.yml: title: x\n"],
            Read("HEAD"));
        Assert.Empty(diagnostics.InOrder());
    }

    [Fact]
    public void No_attribute_of_the_repository_hides_or_changes_a_file()
    {
        folder.Write(".gitattributes", "*.yml export-ignore filter=shout text eol=crlf ident\nsite/content export-ignore\n");
        folder.Write(".git/info/attributes", "* export-ignore export-subst filter=shout\n");
        Git("config", "filter.shout.smudge", $"touch {folder.Below("ran")}; tr a-z A-Z");
        Git("-c", "core.autocrlf=false", "add", "-f", ".gitattributes");
        folder.Write("site/data/areas.yml", "$Id$ $Format:%H$\n");
        var blob = Plain("hash-object", "-w", "--no-filters", "site/data/areas.yml").Trim();
        Git("update-index", "--add", "--cacheinfo", $"100644,{blob},site/data/areas.yml");
        var site = Plain("hash-object", "-w", "--no-filters", "site/site.yml").Trim();
        Git("update-index", "--add", "--cacheinfo", $"100644,{site},site/site.yml");
        Git("-c", "user.name=a", "-c", "user.email=a@example.dk", "commit", "-q", "-m", "x");

        Assert.Equal(["data/areas.yml: $Id$ $Format:%H$\n", "site.yml: title: x\n"], Read("HEAD"));
        Assert.False(File.Exists(folder.Below("ran")));
        Assert.DoesNotContain("areas.yml", Plain("archive", "--format=tar", "HEAD"), StringComparison.Ordinal);
    }

    [Fact]
    public void Links_and_submodules_are_told_and_hidden_files_passed_over()
    {
        folder.Write("site/data/.hidden.yml", "x");
        Commit();
        var link = Plain("hash-object", "-w", "elsewhere.yml").Trim();
        Git("update-index", "--add", "--cacheinfo", $"120000,{link},site/data/link.yml");
        Git("update-index", "--add", "--cacheinfo", "160000,1111111111111111111111111111111111111111,site/content/module");
        Git("-c", "user.name=a", "-c", "user.email=a@example.dk", "commit", "-q", "-m", "y");

        Assert.Equal(3, Read("HEAD").Length);
        Assert.Equal(["unreadable-file content/module", "symbolic-link data/link.yml"],
            diagnostics.InOrder().Select(diagnostic => $"{diagnostic.Code} {diagnostic.Span.File!.Path}"));
    }

    [Theory]
    [InlineData("no-such-branch")]
    [InlineData("--output=x")]
    [InlineData("HEAD..HEAD")]
    [InlineData("HEAD:site")]
    [InlineData("")]
    public void What_names_no_commit_is_told(string word)
    {
        Commit();

        Assert.Null(GitRevision.Find(folder.Below("site"), word, diagnostics));
        Assert.Equal("revision-unknown", Assert.Single(diagnostics.InOrder()).Code);
    }

    [Fact]
    public void A_file_whose_content_git_lacks_is_told()
    {
        Commit();
        var blob = Plain("rev-parse", "HEAD:site/data/areas.yml").Trim();
        File.Delete(folder.Below($".git/objects/{blob[..2]}/{blob[2..]}"));

        Assert.Equal(2, Read("HEAD").Length);
        Assert.Equal("blob-missing", Assert.Single(diagnostics.InOrder()).Code);
    }

    [Fact]
    public void A_revision_without_a_site_is_told()
    {
        Commit();

        Assert.Empty(GitRevision.Read(folder.Below("site/data"), GitRepository.ReadHead(folder.Path).Commit!, diagnostics));
        Assert.Equal("missing-file", Assert.Single(diagnostics.InOrder()).Code);
    }

    private string[] Read(string word)
    {
        var commit = GitRevision.Find(folder.Below("site"), word, diagnostics)!.Commit!;
        return
        [
            .. GitRevision.Read(folder.Below("site"), commit, diagnostics).Select(file => $"{file.Path}: {Encoding.UTF8.GetString(file.Bytes)}"),
        ];
    }

    private void Commit()
    {
        Git("-c", "core.autocrlf=false", "add", "-f", ".");
        Git("-c", "user.name=a", "-c", "user.email=a@example.dk", "commit", "-q", "-m", "x");
    }

    private void Git(params string[] arguments) => Plain(arguments);

    private string Plain(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("git", arguments)
        {
            WorkingDirectory = folder.Path,
            RedirectStandardOutput = true,
            Environment = { ["GIT_CONFIG_NOSYSTEM"] = "1", ["GIT_CONFIG_GLOBAL"] = "/dev/null" },
        })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return output;
    }
}
