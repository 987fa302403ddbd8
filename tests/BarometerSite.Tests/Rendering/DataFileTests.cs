using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using BarometerSite.Binding;
using BarometerSite.Model;
using BarometerSite.Problems;
using BarometerSite.Rendering;
using BarometerSite.Sources.Csv;
using BarometerSite.Tests.RealSite;
using Computed = BarometerSite.Tests.Computing.Made;

namespace BarometerSite.Tests.Rendering;

/// <summary>What readers take away is what staff wrote down: read back, it is the same.</summary>
public sealed class DataFileTests
{
    private static readonly ImmutableArray<Dimension> Dimensions =
    [
        new(
            "my-group", Example.Text("Gruppe"), Example.Text("Alle"),
            [new DimensionMember("a", Example.Text("A"), default), new DimensionMember("b", Example.Text("B"), default)], default),
    ];

    private static readonly Indicator Made = With(Dimensions, Example.Indicator(
        Better.Lower,
        Cell(Example.Row("2012", "-1.50") with { Lower = -2.25m, Upper = 0.1m }, null),
        Cell(Example.Row("2012", "1234567.125", published: "2013-05"), "a"),
        Cell(Example.Row("2012", "0.001", published: "2014-05-06") with { Count = 8000, Note = "Et \"citat\", et komma;\nog en linje til æøå" }, "a"),
        Cell(Example.Row("2013-H2", null, status: ObservationStatus.CannotExist), "b"),
        Cell(Example.Suppressed("2013/2014"), "b"),
        Cell(Example.Row("2014-Q3", "5", status: ObservationStatus.Break), null),
        Cell(Example.Row("2014-11", "100", status: ObservationStatus.LowReliability), null)));

    public static TheoryData<string> Ids =>
        [.. BuiltSite.Instance.Assessed.Barometer.Indicators.Where(indicator => !indicator.Measurements.IsEmpty).Select(indicator => indicator.Id), "made-up"];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_CSV_file_read_back_is_the_measurements(string id)
    {
        var indicator = Indicator(id);

        Assert.Equal(indicator.Measurements.Select(Row), ReadCsv(indicator, Encoding.UTF8.GetString(DataFiles.Csv(indicator))));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_JSON_file_read_back_is_the_measurements(string id)
    {
        var indicator = Indicator(id);
        using var json = JsonDocument.Parse(DataFiles.Json(indicator, BuiltSite.Instance.Site));

        Assert.Equal(indicator.Id, json.RootElement.GetProperty("id").GetString());
        Assert.Equal(indicator.Measurements.Select(Row), json.RootElement.GetProperty("measurements").EnumerateArray().Select(row => string.Join('|',
        [
            Text(row, "period"), .. indicator.Dimensions.Select(dimension => Text(row, Column(dimension))),
            Number(row, "value"), Number(row, "lower"), Number(row, "upper"), Number(row, "n"), Text(row, "status"), Text(row, "confidentiality"),
            Text(row, "published"), row.GetProperty("source").GetProperty("id").GetString()!, Text(row, "note"),
        ])));
    }

    [Fact]
    public void A_computed_figure_can_be_reckoned_again_from_the_parts_in_its_JSON_file()
    {
        var share = Computed.Indicator(
            "share", Computed.Group, Computed.Row("2012", "60", "minority"), Computed.Row("2012", "62", "minority", "2014"),
            Computed.Row("2012", "78.5", "danish"));
        var gap = Computed.Computed("gap", Computed.Gap(share, "minority", "danish"));
        using var json = JsonDocument.Parse(DataFiles.Json(gap, BuiltSite.Instance.Site));

        Assert.Equal("Gap", json.RootElement.GetProperty("computation").GetProperty("kind").GetString());
        Assert.Equal(["60 − 78.5 = -18.5", "62 − 78.5 = -16.5"], json.RootElement.GetProperty("measurements").EnumerateArray().Select(row =>
            $"{string.Join(" − ", row.GetProperty("parts").EnumerateArray().Select(part => Number(part, "value")))} = {Number(row, "value")}"));
    }

    private static Indicator With(ImmutableArray<Dimension> dimensions, Indicator indicator) => indicator with { Dimensions = dimensions };

    private static Measurement Cell(Measurement row, string? member) => row with { Cell = [member] };

    private static Indicator Indicator(string id) =>
        id == "made-up" ? Made : BuiltSite.Instance.Assessed.Barometer.Indicators.Single(indicator => indicator.Id == id);

    private static string Row(Measurement row) => string.Join('|',
    [
        row.Period.ToSdmx(), .. row.Cell.Select(member => member ?? "_T"),
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

    private static string Text(JsonElement row, string name) => row.GetProperty(name).GetString() ?? "";

    private static string Number(JsonElement row, string name) =>
        Plain(row.GetProperty(name) is { ValueKind: JsonValueKind.Number } number ? number.GetDecimal() : null);
}
