using System.Text.Json;
using BarometerSite.Model;
using BarometerSite.Pages;

namespace BarometerSite.OpenData.DataPackages;

/// <summary>Table Schema 2.0 of indicators' plain CSV files, in a data package.</summary>
internal sealed class TableSchema(Wording wording)
{
    // Most indicators have the same dimensions, and these are most of what the package says.
    private readonly Dictionary<string, Parts> parts = new(StringComparer.Ordinal);

    public void Write(Utf8JsonWriter json, Indicator indicator)
    {
        var which = MeasurementColumns.Key(indicator);
        if (!parts.TryGetValue(which, out var part))
            parts[which] = part = PartsOf(MeasurementColumns.Of(indicator), json.CurrentDepth);
        json.WriteMade("fields", part.Fields);
        json.WriteStrings("missingValues", [""]);
        // No field of a primary key may be empty (Table Schema 2.0, primaryKey), and not every source says when it was published.
        if (indicator.Measurements.All(row => row.Published is not null))
            json.WriteMade("primaryKey", part.PrimaryKey);
        else
            json.WriteMade("uniqueKeys", part.UniqueKeys);
    }

    /// <param name="depth">How deep they are indented.</param>
    private Parts PartsOf(ImmutableArray<MeasurementColumn> columns, int depth)
    {
        string[] key = [.. columns.Where(column => column.Role == ColumnRole.Key).Append(MeasurementColumns.Published).Select(column => column.Id)];
        return new Parts(
            JsonWriting.MakeIndented(depth, json =>
            {
                json.WriteStartArray();
                foreach (var column in columns)
                    json.WriteObject(field => Field(field, column));
                json.WriteEndArray();
            }),
            JsonWriting.MakeIndented(depth, json => Strings(json, key)),
            JsonWriting.MakeIndented(depth, json =>
            {
                json.WriteStartArray();
                Strings(json, key);
                json.WriteEndArray();
            }));

        static void Strings(Utf8JsonWriter json, string[] texts)
        {
            json.WriteStartArray();
            foreach (var text in texts)
                json.WriteStringValue(text);
            json.WriteEndArray();
        }
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

    /// <param name="PrimaryKey">Where the source of each row says when it was published.</param>
    /// <param name="UniqueKeys">Where not.</param>
    private sealed record Parts(byte[] Fields, byte[] PrimaryKey, byte[] UniqueKeys);
}
