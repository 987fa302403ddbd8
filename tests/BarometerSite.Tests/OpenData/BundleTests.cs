using System.Buffers;
using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using BarometerSite.OpenData;
using BarometerSite.OpenData.Bundles;
using BarometerSite.Problems;

namespace BarometerSite.Tests.OpenData;

/// <summary>The files of all figures in one.</summary>
public sealed class BundleTests
{
    public static TheoryData<string> Sites => DataSites.Names;

    [Theory]
    [MemberData(nameof(Sites))]
    public void It_holds_every_file_of_figures_as_it_stands_on_the_site_and_says_what_they_are(string site)
    {
        var files = DataSites.Files(site);
        var entries = ZipFile.Read(files["data/alle-tal.zip"]);
        var expected = files.Keys.Where(path => path.StartsWith("data/", StringComparison.Ordinal))
            .Select(path => path["data/".Length..])
            .Where(path => path is not ("alle-tal.zip" or "index.json" or "index.html" or "katalog.jsonld"))
            .Where(path => !path.StartsWith("schema/", StringComparison.Ordinal));

        Assert.Equal(expected.Append("README.txt").Order(StringComparer.Ordinal), entries.Keys.Order(StringComparer.Ordinal));
        Assert.All(entries.Where(entry => entry.Key != "README.txt"), entry => Assert.Equal(files["data/" + entry.Key], entry.Value));
        Assert.Contains(DataSites.BaseUrl(site), Encoding.UTF8.GetString(entries["README.txt"]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("data/alle-tal.zip")]
    [InlineData("data/alle-tal.xlsx")]
    public void Entries_are_stored_and_of_one_time(string path)
    {
        using var zip = new ZipArchive(new MemoryStream(DataSites.Files("Copenhagen")[path]));
        Assert.All(zip.Entries, entry =>
        {
            Assert.Equal(entry.Length, entry.CompressedLength);
            Assert.Equal(new DateTime(1980, 1, 1), entry.LastWriteTime.DateTime);
        });
    }

    [Theory]
    [InlineData("123456789", 1, 0xCBF4_3926u)]
    // Longer than a piece.
    [InlineData("x", 200_000, 0x51BF_0272u)]
    public void The_checksum_is_that_of_the_form_however_long_a_file_is(string text, int times, uint expected)
    {
        var output = new ArrayBufferWriter<byte>();
        var writer = new StoredZip(output);
        using var content = new PiecedBuffer();
        for (var time = 0; time < times; time++)
            content.Write(Encoding.ASCII.GetBytes(text));
        writer.Add("file", content);
        writer.Finish();

        using var zip = new ZipArchive(new MemoryStream(output.WrittenSpan.ToArray()));
        Assert.Equal(expected, Assert.Single(zip.Entries).Crc32);
    }

    [Fact]
    public void More_entries_than_sixteen_bits_count_can_be_read()
    {
        var output = new ArrayBufferWriter<byte>();
        var writer = new StoredZip(output);
        const int Many = ushort.MaxValue + 2;
        using var content = new PiecedBuffer();
        content.Write("x"u8);
        for (var number = 0; number < Many; number++)
            writer.Add($"{number}", content);
        writer.Finish();

        using var zip = new ZipArchive(new MemoryStream(output.WrittenSpan.ToArray()));
        Assert.Equal(Many, zip.Entries.Count);
        Assert.Equal(0x0605_4b50u, BinaryPrimitives.ReadUInt32LittleEndian(output.WrittenSpan[^22..]));
    }

    /// <summary>What a spreadsheet would run when somebody opens a file.</summary>
    [Theory]
    [MemberData(nameof(Sites))]
    public void No_cell_of_any_table_is_a_formula(string site) => Assert.All(
        DataSites.Files(site).Where(file => file.Key.StartsWith("data/", StringComparison.Ordinal) && file.Key.EndsWith(".csv", StringComparison.Ordinal)),
        file => Assert.DoesNotContain(
            CsvText.Rows(Encoding.UTF8.GetString(file.Value).TrimStart('\ufeff'), file.Key.Contains("/excel/", StringComparison.Ordinal) ? ';' : ',')
                .SelectMany(row => row), FormulaText.Is));
}
