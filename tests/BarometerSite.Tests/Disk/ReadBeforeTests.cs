using BarometerSite.Disk;
using BarometerSite.Problems;
using BarometerSite.Sources;

namespace BarometerSite.Tests.Disk;

/// <summary>A folder that is read again and again.</summary>
public sealed class ReadBeforeTests : IDisposable
{
    private const string Old = "2001-01-01T00:00:00Z";

    private readonly TemporaryFolder folder = new();
    private readonly ReadBefore before = new();

    public ReadBeforeTests()
    {
        Write("site.yml", "a: 1");
        Write("data/areas.yml", "b: 1");
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_has_not_changed_is_the_same_object_and_what_has_is_read()
    {
        var first = Read();
        Write("data/areas.yml", "b: 22");
        var second = Read();

        Assert.Same(first["site.yml"], second["site.yml"]);
        Assert.Equal("b: 22"u8, second["data/areas.yml"].Bytes);
    }

    [Fact]
    public void A_file_of_the_same_length_and_time_is_read_again_once_it_was_named()
    {
        Read();
        Write("site.yml", "a: 2");
        before.Doubt(["site.yml"]);
        Assert.Equal("a: 2"u8, Read()["site.yml"].Bytes);

        Write("site.yml", "a: 3");
        before.Doubt(null);
        Assert.Equal("a: 3"u8, Read()["site.yml"].Bytes);
    }

    [Fact]
    public void A_file_that_changed_a_moment_ago_is_never_taken_for_the_same()
    {
        var now = File.GetLastWriteTimeUtc(folder.Write("site.yml", "a: 2"));
        Read();
        folder.Write("site.yml", "a: 3");
        File.SetLastWriteTimeUtc(folder.Below("site.yml"), now);

        Assert.Equal("a: 3"u8, Read()["site.yml"].Bytes);
    }

    [Fact]
    public void A_file_that_was_saved_as_it_was_is_the_same_object()
    {
        var first = Read();
        folder.Write("site.yml", "a: 1");

        Assert.Same(first["site.yml"], Read()["site.yml"]);
    }

    [Fact]
    public void A_file_that_is_gone_is_gone()
    {
        Read();
        File.Delete(folder.Below("data/areas.yml"));

        Assert.Equal(["site.yml"], Read().Keys);
    }

    private void Write(string path, string text) =>
        File.SetLastWriteTimeUtc(folder.Write(path, text), DateTime.Parse(Old, System.Globalization.CultureInfo.InvariantCulture).ToUniversalTime());

    private Dictionary<string, SourceFile> Read()
    {
        var files = SourceFolder.Read(folder.Path, new DiagnosticBag(), before);
        before.KeepOnly(files);
        return files.ToDictionary(file => file.Path);
    }
}
