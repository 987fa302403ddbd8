using System.Text.Json;
using BarometerSite.Model;
using BarometerSite.OpenData.Csv;
using BarometerSite.OpenData.Sdmx;
using BarometerSite.Pages;

namespace BarometerSite.OpenData.Csvw;

/// <summary>CSVW metadata of one of an indicator's CSV files (Metadata Vocabulary for Tabular Data), beside the file as CSVW looks for it.</summary>
internal sealed class CsvDescription(Indicator indicator, DataForm form, PlanContext context)
{
    private readonly Wording wording = context.In(Languages.Complete);
    private readonly CsvDialect dialect = form == DataForm.ExcelCsv ? CsvDialect.Excel : CsvDialect.Plain;

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
        json.WriteObject("tableSchema", inner =>
        {
            var columns = form == DataForm.SdmxCsv ? SdmxCsv.Columns(indicator, context.Looks.BaseUrl) : CsvColumn.Of(indicator);
            inner.WriteObjects("columns", columns, Column);
            inner.WriteStrings("primaryKey", columns.Where(column => column.IsKey).Select(column => column.Name));
        });
    }, isForPeople: false);

    private void Dialect(Utf8JsonWriter json)
    {
        json.WriteString("encoding", "utf-8");
        json.WriteString("delimiter", dialect.Separator.ToString());
        json.WriteStrings("lineTerminators", ["\r\n"]);
        json.WriteBoolean("header", value: true);
    }

    private void Column(Utf8JsonWriter json, CsvColumn column)
    {
        json.WriteString("name", column.Name);
        // A checker holds it against the file's first row.
        json.WriteString("titles", column.Name);
        if (column.Measured is { } measured)
            json.WriteString("dc:description", ColumnWords.Meaning(measured, wording));
        if (column.IsFilled)
            json.WriteBoolean("required", value: true);
        json.WritePropertyName("datatype");
        Datatype(json, column.Type);
    }

    private void Datatype(Utf8JsonWriter json, ColumnType type)
    {
        switch (type)
        {
            case ColumnType.Number when dialect.DecimalMark != CsvDialect.Plain.DecimalMark:
                json.WriteObject(inner =>
                {
                    inner.WriteString("base", "decimal");
                    inner.WriteObject("format", format => format.WriteString("decimalChar", dialect.DecimalMark.ToString()));
                });
                break;
            case ColumnType.Number:
                json.WriteStringValue("decimal");
                break;
            case ColumnType.WholeNumber:
                json.WriteStringValue("integer");
                break;
            case ColumnType.Address:
                json.WriteStringValue("anyURI");
                break;
            // SDMX writes school years as ranges of time.
            case ColumnType.Period or ColumnType.Date when form != DataForm.SdmxCsv:
                json.WriteObject(inner =>
                {
                    inner.WriteString("base", "string");
                    inner.WriteString("format", CellPattern.Of(type));
                });
                break;
            case ColumnType.Period or ColumnType.Date or ColumnType.Text or ColumnType.Code:
                json.WriteStringValue("string");
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(type));
        }
    }
}
