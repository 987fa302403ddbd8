using System.Text.Json;
using BarometerSite.Model;
using BarometerSite.OpenData.Csv;
using BarometerSite.Pages;

namespace BarometerSite.OpenData.Csvw;

/// <summary>CSVW metadata of one of an indicator's CSV files (Metadata Vocabulary for Tabular Data), beside the file as CSVW looks for it.</summary>
internal sealed class CsvDescription(Indicator indicator, DataForm form, PlanContext context, CsvSchemas schemas)
{
    private readonly Wording wording = context.In(Languages.Complete);
    private readonly CsvDialect dialect = CsvDialect.Of(form);

    public void Write(IBufferWriter<byte> output) => JsonWriting.WriteFile(output, json =>
    {
        json.WriteStartArray("@context");
        json.WriteStringValue("http://www.w3.org/ns/csvw");
        json.WriteObject(inner => inner.WriteString("@language", wording.Language.Code));
        json.WriteEndArray();
        json.WriteString("url", Addresses.DataFile(indicator, form).Split('/')[^1]);
        json.WriteString("dc:title", wording.In(indicator.Title));
        json.WriteString("dc:description", wording.In(indicator.Definition));
        json.WriteObject("dc:license", inner => inner.WriteString("@id", context.Barometer.Site.LicenceAddress));
        json.WriteObject("dialect", Dialect);
        json.WriteMade("tableSchema", schemas.Of(indicator, form));
    }, isForPeople: false);

    private void Dialect(Utf8JsonWriter json)
    {
        json.WriteString("encoding", "utf-8");
        json.WriteString("delimiter", dialect.Separator.ToString());
        json.WriteStrings("lineTerminators", ["\r\n"]);
        json.WriteBoolean("header", value: true);
    }
}
