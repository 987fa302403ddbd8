using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using BarometerSite.Editions.Documents;
using BarometerSite.Model;
using BarometerSite.OpenData.Lists;
using BarometerSite.Pages;
using BarometerSite.Tests.ExampleCity;
using BarometerSite.Tests.RealSite;
using Json.Schema;

namespace BarometerSite.Tests.OpenData;

/// <summary>Our own JSON by schemas at stable addresses: they follow from the documents' types, and every file keeps them.</summary>
public sealed class JsonSchemaTests
{
    private static readonly JsonSerializerOptions Readable =
        new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private static readonly JsonSchemaExporterOptions Export = new() { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = OurConverters };

    public static TheoryData<string> Names => [.. Addresses.JsonSchemas];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_schema_is_that_of_the_document(string name)
    {
        var path = Path.Combine(Shell.Barometer.Repository, "src", "OpenData", "Schemas", name + ".schema.json");
        var expected = Schema(name).ToJsonString(Readable) + "\n";
        if (Acceptance.IsAsked())
            File.WriteAllText(path, expected);
        Assert.Equal(expected, File.ReadAllText(path));
    }

    [Fact]
    public void Every_file_keeps_its_schema()
    {
        var schemas = Addresses.JsonSchemas.ToDictionary(name => name, name => JsonSchema.FromText(Schema(name).ToJsonString()), StringComparer.Ordinal);
        var kept = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (path, bytes) in BuiltSite.Instance.Files.Concat(Eksempelby.Instance.Files))
        {
            if (SchemaOf(path) is not { } name)
                continue;
            kept.Add(name);
            using var json = JsonDocument.Parse(bytes);
            var result = schemas[name].Evaluate(json.RootElement, new EvaluationOptions { OutputFormat = OutputFormat.List });
            Assert.True(result.IsValid, $"{path}\n" + string.Join('\n', (result.Details ?? []).Where(detail => detail.Errors is not null)
                .Select(detail => $"{detail.InstanceLocation}: {string.Join(' ', detail.Errors!.Values)}")));
        }
        Assert.Equal(Addresses.JsonSchemas.Order(StringComparer.Ordinal), kept.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_schema_refuses_what_is_no_such_document()
    {
        using var json = JsonDocument.Parse("{\"id\": 1}");
        Assert.All(Addresses.JsonSchemas, name => Assert.False(JsonSchema.FromText(Schema(name).ToJsonString()).Evaluate(json.RootElement).IsValid));
    }

    private static string? SchemaOf(string path) => path switch
    {
        Addresses.CorrectionsJson => "corrections",
        Addresses.DataList => "index",
        _ when path.StartsWith("data/goals/", StringComparison.Ordinal) => "goal",
        _ when path.StartsWith("data/", StringComparison.Ordinal) && path.Count(letter => letter == '/') == 1
            && path.EndsWith(".json", StringComparison.Ordinal) && !path.EndsWith("-metadata.json", StringComparison.Ordinal)
            && path != Addresses.DataPackage => "indicator",
        _ => null,
    };

    private static JsonObject Schema(string name)
    {
        JsonTypeInfo type = name switch
        {
            "indicator" => DocumentJson.Default.IndicatorDocument,
            "goal" => DocumentJson.Default.GoalDocument,
            "corrections" => DocumentJson.Default.CorrectionsDocument,
            "index" => DataListJson.Default.DataListDocument,
            _ => throw new ArgumentOutOfRangeException(nameof(name)),
        };
        var schema = type.GetJsonSchemaAsNode(Export).AsObject();
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.Insert(1, "title", type.Type.Name.Replace("Document", "", StringComparison.Ordinal));
        return schema;
    }

    // What the exporter cannot know of types that are written by hand.
    private static JsonNode OurConverters(JsonSchemaExporterContext context, JsonNode schema)
    {
        if (context.TypeInfo.Type == typeof(LocalText))
        {
            return WithNull(context, new JsonObject
            {
                ["type"] = "object",
                ["properties"] = new JsonObject(
                    Languages.Usual.Select(language => KeyValuePair.Create(language.Code, (JsonNode?)new JsonObject { ["type"] = "string" }))),
                ["required"] = new JsonArray([.. Languages.Usual.Select(language => (JsonNode)language.Code)]),
            });
        }
        return context.TypeInfo.Type == typeof(CellDocument)
            ? WithNull(context, new JsonObject { ["type"] = "object", ["additionalProperties"] = new JsonObject { ["type"] = "string" } })
            : Open(schema);
    }

    // What is only new in a document must not break who reads it by the schema of before.
    private static JsonNode Open(JsonNode schema)
    {
        if (schema is JsonObject members && members["additionalProperties"]?.GetValueKind() == JsonValueKind.False)
            members.Remove("additionalProperties");
        return schema;
    }

    private static JsonObject WithNull(JsonSchemaExporterContext context, JsonObject schema)
    {
        if (context.PropertyInfo is null || context.PropertyInfo.IsGetNullable)
            schema["type"] = new JsonArray("object", "null");
        return schema;
    }
}
