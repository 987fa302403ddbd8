using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using BarometerSite.Sources;

namespace BarometerSite.Tests.Importing;

/// <summary>Whatever a file does to the reader, it ends soon and with a complaint.</summary>
public sealed class HostileImportTests
{
    private const string Cell = "<c r=\"A1\" t=\"inlineStr\"><is><t>År</t></is></c>";
    private const string Good = "<row r=\"1\">" + Cell + "<c r=\"B1\" t=\"inlineStr\"><is><t>Tal</t></is></c></row>"
        + "<row r=\"2\"><c r=\"A2\"><v>2013</v></c><c r=\"B2\"><v>5.1</v></c></row>";

    public static TheoryData<string, string> Files => new(
        ("bomb", "import-too-large"), ("a million empty rows", "import-too-large"), ("one row far below", "import-too-large"),
        ("a column far to the right", "import-too-large"),
        ("rows and columns far away", "import-too-large"), ("many small texts", "import-too-large"),
        ("entities", "import-unreadable"), ("cut off", "import-unreadable"), ("no workbook", "import-unreadable"), ("old and empty", "import-unreadable"),
        ("old and going round", "import-unreadable"), ("formula as text", "import-unknown-sign"), ("formulas without results", "import-no-table"),
        ("px of a billion figures", "import-too-large"), ("px without an end", "import-unreadable"), ("px of too few", "import-unreadable"),
        ("px of too many", "import-unreadable"),
        ("px in no encoding", "import-unreadable"), ("px in a broken encoding", "import-unreadable"), ("px of quotes", "import-unreadable"),
        ("px without variables", "import-unreadable"),
        ("json of a billion places", "import-too-large"), ("json far down", "import-unreadable"), ("json of another kind", "import-unreadable"),
        ("json out of its cube", "import-unreadable"), ("csv of separators", "csv-too-large"), ("csv of rows", "import-too-large"),
        ("nothing", "import-no-table"), ("zeros", "control-character"));

    [Theory]
    [MemberData(nameof(Files))]
    public void Ends_soon_with_a_complaint(string name, string code)
    {
        var bytes = Made(name);
        var clock = Stopwatch.StartNew();
        var before = GC.GetTotalAllocatedBytes();
        var bench = new ImportBench().Import(bytes, "tal");

        TestContext.Current.TestOutputHelper!.WriteLine(
            $"{name}: {bytes.Length:N0} bytes, {clock.ElapsedMilliseconds} ms, {(GC.GetTotalAllocatedBytes() - before) >> 20} MB");
        Assert.Null(bench.Result);
        Assert.Contains(code, bench.Diagnostics.InOrder().Select(problem => problem.Code));
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(60), $"It took {clock.Elapsed}.");
    }

    /// <summary>Of a formula the stored result is taken; nothing that a workbook links to is looked for.</summary>
    [Fact]
    public void Formulas_and_links_are_only_what_they_last_came_to() => Assert.Equal(["2013,,,5.1,"], new ImportBench().Import(Workbooks.OfRaw(
        Good.Replace("<v>5.1</v>", "<f>[1]Ark1!A1+HYPERLINK(\"http://example.org\")</f><v>5.1</v>", StringComparison.Ordinal),
        more: zip => Workbooks.Write(zip, "xl/externalLinks/_rels/externalLink1.xml.rels",
            "<Relationships><Relationship Id=\"r1\" Type=\"x\" Target=\"file:///etc/passwd\" TargetMode=\"External\"/></Relationships>"))).Rows);

    [Fact]
    public void What_is_broken_or_too_large_is_told_with_the_cure()
    {
        var broken = new ImportBench().Import(Made("cut off")).Complaint;
        Assert.StartsWith("tal.xlsx(1,1): error import-unreadable: Nothing can be imported from this file: the workbook is damaged (",
            broken, StringComparison.Ordinal);
        Assert.EndsWith("Open it in Excel, save it again as “Excel-projektmappe (.xlsx)”, and import that.", broken, StringComparison.Ordinal);
        Assert.Equal(
            "tal.xlsx(1,1): error import-too-large: The file has more than 1000 columns in the sheet ‘Ark1’. "
            + "Fetch or save only the rows that the indicator needs.",
            new ImportBench().Import(Made("a column far to the right")).Complaint);
    }

    private static byte[] Made(string name) => name switch
    {
        "bomb" => Workbooks.OfRaw(Good, more: zip => Workbooks.Write(zip, "xl/sharedStrings.xml", new string(' ', SourceLimits.ImportUnpackedBytes))),
        "a million empty rows" => Workbooks.OfRaw(Good + Repeat(1_000_000, at => $"<row r=\"{at + 3}\"/>")),
        "one row far below" => Workbooks.OfRaw(Good + "<row r=\"1048576\"><c r=\"A1048576\"><v>1</v></c></row>"),
        "a column far to the right" => Workbooks.OfRaw(Good + "<row r=\"3\"><c r=\"XFD3\"><v>1</v></c></row>"),
        "rows and columns far away" => Workbooks.OfRaw(Good + "<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>"),
        "many small texts" => Workbooks.OfRaw(Repeat(110_000, at => $"<row r=\"{at + 1}\"><c><v>{at}</v></c><c><v>1</v></c><c><v>1</v></c></row>")),
        "entities" => Workbooks.OfRaw("&b;", "<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>"),
        "cut off" => Workbooks.OfRaw(Good)[..^200],
        "no workbook" => Zip(),
        "old and empty" => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[2000]],
        "old and going round" => GoingRound(),
        "formula as text" => Workbooks.OfRaw(Good.Replace("<c r=\"B2\"><v>5.1</v></c>",
            "<c r=\"B2\"><v>5.1</v></c></row><row r=\"3\"><c r=\"A3\"><v>2014</v></c>"
            + "<c r=\"B3\" t=\"inlineStr\"><is><t>=cmd|' /C calc'!A0</t></is></c>", StringComparison.Ordinal)),
        "formulas without results" => Workbooks.OfRaw(Good.Replace("<v>5.1</v>", "<f>1+1</f>", StringComparison.Ordinal)),
        "px of a billion figures" => Px($"VALUES(\"a\")={Words(1000)};VALUES(\"b\")={Words(1000)};VALUES(\"t\")={Words(1000)};DATA=1;"),
        "px without an end" => Px("VALUES(\"a\")=\"x"),
        "px of too few" => Px("VALUES(\"a\")=\"x\";VALUES(\"b\")=\"y\";VALUES(\"t\")=\"2013\",\"2014\";DATA=1;"),
        "px of too many" => Px("VALUES(\"a\")=\"x\";VALUES(\"b\")=\"y\";VALUES(\"t\")=\"2013\";DATA=" + Repeat(1_000_000, _ => "1 ") + ";"),
        "px in no encoding" => Px("CODEPAGE=\"klingon\";DATA=1;"),
        "px in a broken encoding" => [.. Px("CODEPAGE=\"utf-8\";NOTE=\""), 0xC3, 0x28, .. "\";DATA=1;"u8],
        "px of quotes" => Px(Repeat(2_000_000, _ => "\"\"")),
        "px without variables" => "MATRIX=\"X\";DATA=1;"u8.ToArray(),
        "json of a billion places" => Encoding.UTF8.GetBytes(
            $"{{\"class\":\"dataset\",\"id\":[\"a\",\"b\"],\"size\":[10000,100000],"
            + $"\"dimension\":{{\"a\":{Category(10_000)},\"b\":{Category(100_000)}}},\"value\":{{\"0\":1}}}}"),
        "json far down" => Encoding.UTF8.GetBytes("{\"a\":" + new string('[', 5_000_000)),
        "json of another kind" => "{\"class\":\"dataset\",\"id\":{},\"size\":3,\"dimension\":null,\"value\":[]}"u8.ToArray(),
        "json out of its cube" =>
            """{"class":"dataset","id":["a"],"size":[1],"dimension":{"a":{"category":{"index":["x"]}}},"value":{"9":1}}"""u8.ToArray(),
        "csv of separators" => Encoding.UTF8.GetBytes(new string(';', 5_000_000)),
        "csv of rows" => Encoding.UTF8.GetBytes(Repeat(200_000, _ => "a;b\n")),
        "nothing" => [],
        "zeros" => new byte[1_000_000],
        _ => throw new ArgumentOutOfRangeException(nameof(name)),
    };

    private static byte[] Px(string rest) => Encoding.UTF8.GetBytes("MATRIX=\"X\";STUB=\"a\",\"b\";HEADING=\"t\";" + rest);

    private static string Words(int count) => string.Join(',', Enumerable.Range(0, count).Select(at => $"\"{at}\""));

    private static string Category(int count) => $"{{\"category\":{{\"index\":[{Words(count)}]}}}}";

    private static string Repeat(int count, Func<int, string> part) => string.Concat(Enumerable.Range(0, count).Select(part));

    private static byte[] Zip()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
            Workbooks.Write(zip, "readme.txt", "x");
        return stream.ToArray();
    }

    /// <summary>A compound file (MS-CFB) whose directory sector is followed by itself.</summary>
    private static byte[] GoingRound()
    {
        var bytes = new byte[512 * 4];
        byte[] header = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
        header.CopyTo(bytes, 0);
        void Number(int at, int value) => BitConverter.TryWriteBytes(bytes.AsSpan(at), value);
        Number(24, 0x0003003E);
        Number(28, 0x0009FFFE);
        Number(32, 6);
        Number(44, 1);
        Number(48, 1);
        Number(56, 4096);
        Number(60, -2);
        Number(68, -2);
        for (var at = 76; at < 512; at += 4)
            Number(at, -1);
        Number(76, 0);
        for (var at = 512; at < 1024; at += 4)
            Number(at, -1);
        Number(512, -3);
        // The directory's sector, 1, comes after itself.
        Number(516, 1);
        return bytes;
    }
}
