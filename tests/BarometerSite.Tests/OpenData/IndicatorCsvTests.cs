using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using BarometerSite.Binding;
using BarometerSite.Model;
using BarometerSite.OpenData.Csv;
using BarometerSite.Problems;
using BarometerSite.Sources.Csv;
using BarometerSite.Tests.RealSite;

namespace BarometerSite.Tests.OpenData;

/// <summary>What readers take away is what staff wrote down: read back, it is the same.</summary>
public sealed class IndicatorCsvTests
{
    private static readonly ImmutableArray<Dimension> Dimensions =
    [
        new(
            "my-group", Example.Text("Gruppe"), Example.Text("Alle"),
            [new DimensionMember("a", Example.Text("A")), new DimensionMember("b", Example.Text("B"))]),
    ];

    private static readonly Indicator Made = With(Dimensions, Example.Indicator(
        Better.Lower,
        Cell(Example.Row("2012", "-1.50") with { Lower = -2.25m, Upper = 0.1m }, null),
        Cell(Example.Row("2012", "1234567.125", published: "2013-05"), "a"),
        Cell(Example.Row("2012", "0.001", published: "2014-05-06") with { Count = 8000, Note = "Et \"citat\", et komma;\nog en linje til æøå 😀" }, "a"),
        Cell(Example.Row("2013-H2", null, status: ObservationStatus.CannotExist), "b"),
        Cell(Example.Suppressed("2013/2014"), "b"),
        Cell(Example.Row("2014-Q3", "5", status: ObservationStatus.Break), null),
        Cell(Example.Row("2014-11", "100", status: ObservationStatus.LowReliability), null)));

    public static TheoryData<string> Ids =>
        [.. BuiltSite.Instance.Edition.Barometer.Indicators.Where(indicator => !indicator.Measurements.IsEmpty).Select(indicator => indicator.Id), "made-up"];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_CSV_file_read_back_is_the_measurements(string id)
    {
        var indicator = Indicator(id);
        var written = new ArrayBufferWriter<byte>();

        IndicatorCsv.Write(indicator, CsvDialect.Plain, written);

        Assert.Equal(indicator.Measurements.Select(Row), ReadCsv(indicator, Encoding.UTF8.GetString(written.WrittenSpan)));
    }

    [Fact]
    public void The_file_for_Excel_has_a_mark_semicolons_and_decimal_commas()
    {
        var written = new ArrayBufferWriter<byte>();

        IndicatorCsv.Write(Made, CsvDialect.Excel, written);

        var lines = Encoding.UTF8.GetString(written.WrittenSpan).Split("\r\n");
        Assert.Equal("\ufeffperiod;my_group;value;lower;upper;n;status;confidentiality;published;source;source_title;source_address;note", lines[0]);
        Assert.Equal("2012;_T;-1,5;-2,25;0,1;;A;F;;made-up;Opdigtet kilde;;", lines[1]);
    }

    private static Indicator With(ImmutableArray<Dimension> dimensions, Indicator indicator) => indicator with { Dimensions = dimensions };

    private static Measurement Cell(Measurement row, string? member) => row with { Cell = [member] };

    private static Indicator Indicator(string id) =>
        id == "made-up" ? Made : BuiltSite.Instance.Edition.Barometer.Indicators.Single(indicator => indicator.Id == id);

    private static string Row(Measurement row) => string.Join('|',
    [
        row.Period.ToSdmx(), .. row.Cell.Members.Select(member => member ?? "_T"),
        Plain(row.Value), Plain(row.Lower), Plain(row.Upper), Plain(row.Count), Code(row.Status),
        row.Confidentiality == Confidentiality.Free ? "F" : "C", row.Published?.ToString() ?? "", row.Source.Id, row.Note ?? "",
    ]);

    private static IEnumerable<string> ReadCsv(Indicator indicator, string text)
    {
        var diagnostics = new DiagnosticBag();
        var table = CsvReader.Parse(new SourceText("a.csv", text), diagnostics)!;
        Assert.Empty(diagnostics.InOrder());
        string[] columns =
            ["period", .. indicator.Dimensions.Select(Column), "value", "lower", "upper", "n", "status", "confidentiality", "published", "source", "note"];
        return table.Rows.Select(row => string.Join('|', columns.Select(column => row.Cells[table.Column(column)].Value.ReplaceLineEndings("\n"))));
    }

    private static string Column(Dimension dimension) => dimension.Id.Replace('-', '_');

    // The code of the list in one letter; what staff writes for a normal figure is nothing.
    private static string Code(ObservationStatus status) =>
        status == ObservationStatus.Normal ? "A" : Words.Statuses.First(word => word.Value == status).Key.ToUpperInvariant();

    private static string Plain(decimal? number) =>
        number is { } value ? (value / 1.0000000000000000000000000000m).ToString(System.Globalization.CultureInfo.InvariantCulture) : "";
}
