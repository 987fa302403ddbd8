using System.Buffers;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using BarometerSite.OpenData;
using BarometerSite.Pages;
using BarometerSite.Problems;
using BarometerSite.Rendering;
using BarometerSite.Tests.ExampleCity;

namespace BarometerSite.Tests.Rendering;

/// <summary>The files to take away: made once each, whatever tells of them.</summary>
public sealed class DataFilesTests
{
    private readonly ConcurrentDictionary<string, int> made = new(StringComparer.Ordinal);
    private readonly List<string> bundled = [];

    private static SitePlan Edition =>
        SiteBuild.Plan(PublishedCity.Instance.Loaded, Eksempelby.Settings, new DiagnosticBag())!.Value.Plan.Editions.First();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_build_makes_each_file_once_and_puts_it_where_it_belongs(bool isOfEdition)
    {
        var plan = isOfEdition ? Edition : Eksempelby.Instance.Plan;
        var sink = new SinkInMemory();
        Write(Files(plan), sink);

        var bundle = plan.DataFiles.Select(file => file.Content).OfType<FileContent.Bundle>().Single();
        Assert.Equal(plan.DataFiles.Select(file => file.Path).Order(StringComparer.Ordinal), sink.Files.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(bundle.Entries.Select(file => file.Path).Order(StringComparer.Ordinal), bundled.Order(StringComparer.Ordinal));
        var tables = bundle.Entries.Where(file => file.Content is FileContent.IndicatorData { Form: DataForm.Csv }).Select(file => file.Path).ToList();
        Assert.Equal(tables, bundled.Take(tables.Count));
        Assert.EndsWith(".xlsx", bundled[tables.Count], StringComparison.Ordinal);
        Assert.EndsWith("datapackage.json", bundled[tables.Count + 1], StringComparison.Ordinal);
        Assert.All(made, file => Assert.Equal(1, file.Value));
        Assert.Equal(bundle.Entries.Concat(plan.DataFiles).Select(file => file.Path).Distinct().Count(), made.Count + 1);
    }

    [Fact]
    public void What_is_told_of_a_file_is_the_same_whether_it_was_written_or_not()
    {
        var plan = Eksempelby.Instance.Plan;
        var (written, asked, sink) = (Files(plan), Files(plan), new SinkInMemory());
        Write(written, sink);
        Assert.All(plan.DataFiles, file =>
        {
            var hash = asked.Of(file.Path);
            Assert.Equal((hash.Hex, hash.Bytes), (written.Of(file.Path).Hex, written.Of(file.Path).Bytes));
            Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(sink.Files[file.Path])), hash.Hex);
        });
    }

    [Fact]
    public void What_pages_tell_of_is_written_before_them_and_what_tells_of_it_after()
    {
        var plan = Eksempelby.Instance.Plan;
        var (files, sink) = (Files(plan), new SinkInMemory());
        files.WriteFigures(sink);
        var told = from page in plan.Pages
                   where page.Offers is not null
                   from format in DataFormat.OfFigures
                   select Addresses.DataFile(page.Offers!, format.Form);
        Assert.Empty(told.Append(Addresses.Bundle).Append(Addresses.Workbook).Except(sink.Files.Keys));
        Assert.DoesNotContain(Addresses.DataList, sink.Files.Keys);
        files.WriteLists(sink);
        Assert.Contains(Addresses.DataList, sink.Files.Keys);
    }

    private static void Write(DataFiles files, SinkInMemory sink)
    {
        files.WriteFigures(sink);
        files.WriteLists(sink);
    }

    /// <summary>Each file says its own name, so often that some need several pieces; those that tell of others ask for them.</summary>
    private DataFiles Files(SitePlan plan)
    {
        DataFiles files = null!;
        return files = new DataFiles(plan, Make, Bundle);

        void Make(PlannedFile file, IBufferWriter<byte> output)
        {
            made.AddOrUpdate(file.Path, 1, (_, times) => times + 1);
            if (file.Content is FileContent.DataPackage or FileContent.DataList)
            {
                foreach (var table in plan.DataFiles.Where(other => other.Content is FileContent.IndicatorData { Form: DataForm.Csv }))
                    Assert.NotEqual(0, files.Of(table.Path[(plan.Context.Mount?.Address.Length ?? 0)..]).Bytes);
            }
            for (var times = file.Content is FileContent.Workbook ? 10_000 : 1; times > 0; times--)
                output.Write(Encoding.UTF8.GetBytes(file.Path));
        }

        void Bundle(IEnumerable<(PlannedFile File, PiecedBuffer Content)> entries, IBufferWriter<byte> output)
        {
            foreach (var (file, content) in entries)
            {
                bundled.Add(file.Path);
                Assert.StartsWith(file.Path, Encoding.UTF8.GetString(content.Pieces[0].Span), StringComparison.Ordinal);
                content.CopyTo(output);
            }
        }
    }
}
