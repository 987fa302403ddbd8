using System.Text.Json;
using BarometerSite.Editions.Documents;
using BarometerSite.Model;
using BarometerSite.Pages;

namespace BarometerSite.OpenData.DataPackages;

/// <summary>Table Schema 2.0 of indicators' plain CSV files, in a data package.</summary>
internal sealed class TableSchema(Wording wording)
{
    // Most indicators have the same dimensions, and fields are most of what the package says.
    private readonly Dictionary<string, byte[]> fields = new(StringComparer.Ordinal);

    public void Write(Utf8JsonWriter json, Indicator indicator)
    {
        var columns = MeasurementColumns.Of(indicator);
        var which = MeasurementColumns.Key(indicator);
        json.WritePropertyName("fields");
        if (!fields.TryGetValue(which, out var written))
            fields[which] = written = Fields(columns, json.CurrentDepth);
        json.WriteRawValue(written, skipInputValidation: true);
        json.WriteStrings("missingValues", [""]);
        // No field of a primary key may be empty (Table Schema 2.0, primaryKey), and not every source says when it was published.
        var key = columns.Where(column => column.Role == ColumnRole.Key).Append(MeasurementColumns.Published).Select(column => column.Id);
        if (indicator.Measurements.All(row => row.Published is not null))
            json.WriteStrings("primaryKey", key);
        else
        {
            json.WriteStartArray("uniqueKeys");
            json.WriteStartArray();
            foreach (var id in key)
                json.WriteStringValue(id);
            json.WriteEndArray();
            json.WriteEndArray();
        }
    }

    /// <param name="depth">How deep they are indented.</param>
    private byte[] Fields(ImmutableArray<MeasurementColumn> columns, int depth)
    {
        var output = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(output, ReadableJson.Layout);
        for (var level = 0; level < depth; level++)
            json.WriteStartArray();
        json.Flush();
        var above = output.WrittenCount;
        json.WriteStartArray();
        foreach (var column in columns)
            json.WriteObject(field => Field(field, column));
        json.WriteEndArray();
        json.Flush();
        return output.WrittenSpan[above..].TrimStart((byte)'\n').TrimStart((byte)' ').ToArray();
    }

    private void Field(Utf8JsonWriter json, MeasurementColumn column)
    {
        json.WriteString("name", column.Id);
        json.WriteString("title", ColumnWords.Title(column, wording));
        json.WriteString("description", ColumnWords.Meaning(column, wording));
        json.WriteString("type", column.Type switch
        {
            ColumnType.Text or ColumnType.Period or ColumnType.Date or ColumnType.Code or ColumnType.Address => "string",
            ColumnType.Number => "number",
            ColumnType.WholeNumber => "integer",
            _ => throw new ArgumentOutOfRangeException(nameof(column)),
        });
        if (column.Type == ColumnType.Address)
            json.WriteString("format", "uri");
        if (!column.Codes.IsEmpty)
        {
            json.WriteObjects("categories", column.Codes, (category, code) =>
            {
                category.WriteString("value", code);
                category.WriteString("label", ColumnWords.OfCode(column, code, wording));
            });
        }
        json.WriteObject("constraints", constraints =>
        {
            if (column.IsFilled)
                constraints.WriteBoolean("required", value: true);
            if (CellPattern.Of(column.Type) is { } pattern)
                constraints.WriteString("pattern", pattern);
            if (!column.Codes.IsEmpty)
                constraints.WriteStrings("enum", column.Codes);
        });
    }
}
