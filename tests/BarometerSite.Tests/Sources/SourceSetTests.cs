using System.Text;
using BarometerSite.Problems;
using BarometerSite.Sources;

namespace BarometerSite.Tests.Sources;

public sealed class SourceSetTests
{
    [Fact]
    public void Files_stand_in_ordinal_order_and_without_their_mark()
    {
        var set = Decode(
            out var problems, ("data/å.yml", Utf8("æ")), ("data/a/b.csv", [0xEF, 0xBB, 0xBF, .. Utf8("x")]), ("content/da/bill.png", [0, 1, 2]),
            ("data/Z.yml", Utf8("z")));
        Assert.Equal("", problems);
        Assert.Equal(["data/Z.yml", "data/a/b.csv", "data/å.yml"], set.Texts.Select(text => text.Path));
        Assert.Equal(("x", "æ"), (set.Text("data/a/b.csv")!.Text, set.Text("data/å.yml")!.Text));
        Assert.Equal([0, 1, 2], set.Asset("content/da/bill.png")!.Bytes);
        Assert.Null(set.Text("data/b.csv"));
        Assert.Equal(["data/Z.yml", "data/å.yml"], set.Under("data", ".yml").Select(text => text.Path));
        Assert.Empty(set.Under("dat"));
    }

    [Fact]
    public void A_file_that_an_older_Danish_Excel_saved_is_refused_with_the_letter_that_was_meant()
    {
        Decode(out var problems, ("data/a.csv", [.. Utf8("æ,b\n12, "), 0xE6, .. Utf8("bler\n")]));
        Assert.Equal("(2,5) wrong-encoding", problems);
        var diagnostics = new DiagnosticBag();
        SourceSet.Decode([new SourceFile("data/a.csv", [0xE6])], diagnostics);
        Assert.Contains("the byte E6 here is probably ‘æ’ in Windows-1252", diagnostics.InOrder()[0].Message);
        Assert.Contains("CSV UTF-8 (kommasepareret)", diagnostics.InOrder()[0].Help);
    }

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x61, 0 }, "(1,1) wrong-encoding")]
    [InlineData(new byte[] { 0xFE, 0xFF, 0, 0x61 }, "(1,1) wrong-encoding")]
    [InlineData(new byte[] { 0x61, 0, 0x62, 0 }, "(1,1) wrong-encoding")]
    [InlineData(new byte[] { 0x61, 0x81 }, "(1,2) wrong-encoding")]
    [InlineData(new byte[] { 0x61, 0xC3 }, "(1,2) wrong-encoding")]
    [InlineData(new byte[] { 0x61, 0xED, 0xA0, 0x80 }, "(1,2) wrong-encoding")]
    [InlineData(new byte[] { 0x61, 0x0A, 0x62, 0x00 }, "(2,2) control-character")]
    [InlineData(new byte[] { 0x61, 0xC2, 0x85 }, "(1,2) control-character")]
    public void Bytes_that_are_no_text_are_refused_at_their_place(byte[] bytes, string expected)
    {
        Assert.Empty(Decode(out var problems, ("a.csv", bytes)).Texts);
        Assert.Equal(expected, problems);
    }

    [Fact]
    public void A_text_beyond_the_limit_is_refused()
    {
        Decode(out var problems, ("data/a.csv", new byte[SourceLimits.MostTextBytes + 1]));
        Assert.Equal("(1,1) file-too-large", problems);
    }

    [Fact]
    public void Paths_that_are_one_on_Windows_are_refused()
    {
        Decode(out var problems, ("data/A.yml", Utf8("x")), ("data/a.yml", Utf8("y")));
        Assert.Equal("(1,1) path-case-clash", problems);
    }

    [Fact]
    public void More_files_than_the_limit_are_refused()
    {
        var diagnostics = new DiagnosticBag();
        SourceSet.Decode(Enumerable.Range(0, SourceLimits.MostFiles + 1).Select(number => new SourceFile($"a{number}.txt", [])), diagnostics);
        Assert.Equal("too-many-files", Assert.Single(diagnostics.InOrder()).Code);
    }

    private static SourceSet Decode(out string problems, params (string Path, byte[] Bytes)[] files)
    {
        var diagnostics = new DiagnosticBag();
        var set = SourceSet.Decode(files.Select(file => new SourceFile(file.Path, file.Bytes)), diagnostics);
        problems = Read.Codes(diagnostics.InOrder());
        return set;
    }

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
