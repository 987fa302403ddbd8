using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using BarometerSite.Markup;
using BarometerSite.Model;

namespace BarometerSite.Rendering;

/// <summary>
/// Every measurement of an indicator for machines: CSV by RFC 4180, and JSON. Names are ASCII, numbers have a point, periods are
/// written as SDMX writes them, every vintage is there, and every row names its source.
/// </summary>
internal static class DataFiles
{
    public static readonly JsonWriterOptions JsonForm = new() { Indented = true, NewLine = "\n", Encoder = JsonText.Encoder };

    public static byte[] Csv(Indicator indicator)
    {
        var text = new StringBuilder();
        AppendRow(text, ["period", .. indicator.Dimensions.Select(Column), "value", "lower", "upper", "n", "status", "confidentiality", "published", "source", "source_title", "source_address", "note"]);
        foreach (var row in indicator.Measurements)
        {
            AppendRow(text,
            [
                row.Period.ToSdmx(), .. row.Cell.Select(member => member ?? "_T"), Number(row.Value), Number(row.Lower), Number(row.Upper),
                row.Count?.ToString(CultureInfo.InvariantCulture) ?? "", Status(row.Status), row.Confidentiality == Confidentiality.Free ? "F" : "C",
                row.Published?.ToString() ?? "", row.Source.Id, row.Source.Title, row.Source.Address ?? "", row.Note ?? "",
            ]);
        }
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    public static byte[] Json(Indicator indicator, Site site)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, JsonForm))
        {
            json.WriteStartObject();
            json.WriteString("id", indicator.Id);
            WriteLocal(json, "title", indicator.Title);
            WriteLocal(json, "definition", indicator.Definition);
            json.WriteString("unit", indicator.Unit.ToString());
            json.WriteString("better", indicator.Better.ToString());
            json.WriteString("coverage", indicator.Coverage.ToString());
            json.WriteString("licence", site.LicenceAddress);
            if (indicator.Computation is { } computation)
                ComputationJson.WriteRule(json, computation);
            json.WriteStartArray("measurements");
            foreach (var row in indicator.Measurements)
                WriteRow(json, indicator, row);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    private static void WriteRow(Utf8JsonWriter json, Indicator indicator, Measurement row)
    {
        json.WriteStartObject();
        json.WriteString("period", row.Period.ToSdmx());
        foreach (var (dimension, member) in indicator.Dimensions.Zip(row.Cell))
            json.WriteString(Column(dimension), member ?? "_T");
        WriteNumber(json, "value", row.Value);
        WriteNumber(json, "lower", row.Lower);
        WriteNumber(json, "upper", row.Upper);
        WriteNumber(json, "n", row.Count);
        json.WriteString("status", Status(row.Status));
        json.WriteString("confidentiality", row.Confidentiality == Confidentiality.Free ? "F" : "C");
        json.WriteString("published", row.Published?.ToString());
        json.WriteStartObject("source");
        json.WriteString("id", row.Source.Id);
        json.WriteString("title", row.Source.Title);
        json.WriteString("publisher", row.Source.Publisher);
        json.WriteString("address", row.Source.Address);
        json.WriteEndObject();
        json.WriteString("note", row.Note);
        if (indicator.Computation is { } computation)
            ComputationJson.WriteParts(json, indicator, computation, row);
        json.WriteEndObject();
    }

    public static void WriteLocal(Utf8JsonWriter json, string name, LocalText text)
    {
        json.WriteStartObject(name);
        json.WriteString("da", text.Danish);
        json.WriteString("en", text.English);
        json.WriteEndObject();
    }

    public static void WriteNumber(Utf8JsonWriter json, string name, decimal? number)
    {
        if (number is { } value)
            json.WriteNumber(name, value);
        else
            json.WriteNull(name);
    }

    private static void AppendRow(StringBuilder text, IEnumerable<string> cells) =>
        text.AppendJoin(',', cells.Select(CsvCell.Write)).Append("\r\n");

    public static string Column(Dimension dimension) => dimension.Id.Replace('-', '_');

    private static string Number(decimal? number) => number is { } value ? NumberFormat.Exact(value) : "";

    public static string Status(ObservationStatus status) => status switch
    {
        ObservationStatus.Break => "B",
        ObservationStatus.DefinitionDiffers => "D",
        ObservationStatus.Estimated => "E",
        ObservationStatus.Provisional => "P",
        ObservationStatus.LowReliability => "U",
        ObservationStatus.CannotExist => "M",
        ObservationStatus.Missing => "O",
        _ => "A",
    };
}
