using System.Collections.Concurrent;
using System.Text.Json;
using BarometerSite.Model;
using BarometerSite.OpenData.Csv;
using BarometerSite.OpenData.Sdmx;
using BarometerSite.Pages;

namespace BarometerSite.OpenData.Csvw;

/// <summary>
/// What CSVW metadata say of the columns of tables (Metadata Vocabulary for Tabular Data, 5.5), as JSON: made once for all indicators that have the same
/// dimensions, which is most of what their descriptions say. Safe to ask from several threads.
/// </summary>
internal sealed class CsvSchemas(PlanContext context)
{
    private readonly Wording wording = context.In(Languages.Complete);
    private readonly ConcurrentDictionary<(DataForm Form, string Columns), byte[]> schemas = new();

    public byte[] Of(Indicator indicator, DataForm form) =>
        schemas.GetOrAdd((form, MeasurementColumns.Key(indicator)), _ => Schema(indicator, form));

    private byte[] Schema(Indicator indicator, DataForm form)
    {
        var columns = form == DataForm.SdmxCsv ? SdmxCsv.Columns(indicator, SdmxCsv.Agency(context.Looks.BaseUrl)) : CsvColumn.Of(indicator);
        return JsonWriting.Make(json => json.WriteObject(schema =>
        {
            schema.WriteObjects("columns", columns, (inner, column) => Column(inner, column, form));
            schema.WriteStrings("primaryKey", columns.Where(column => column.IsKey).Select(column => column.Name));
        }));
    }

    private void Column(Utf8JsonWriter json, CsvColumn column, DataForm form)
    {
        json.WriteString("name", column.Name);
        // A checker holds it against the file's first row.
        json.WriteString("titles", column.Name);
        if (column.Measured is { } measured)
            json.WriteString("dc:description", ColumnWords.Meaning(measured, wording));
        if (column.IsFilled)
            json.WriteBoolean("required", value: true);
        json.WritePropertyName("datatype");
        Datatype(json, column.Type, form);
    }

    private static void Datatype(Utf8JsonWriter json, ColumnType type, DataForm form)
    {
        var dialect = CsvDialect.Of(form);
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
