using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using BarometerSite.Binding.Schemas;
using BarometerSite.Problems;
using BarometerSite.Sources;
using BarometerSite.Sources.Yaml;
using BarometerSite.Tests.Cases;
using BarometerSite.Tests.RealSite;
using Json.Schema;

namespace BarometerSite.Tests.Binding;

/// <summary>What editors are told of the keys is what the binders read.</summary>
public sealed partial class EditorSchemaTests
{
    /// <summary>Complaints about what may stand where, which an editor can tell too.</summary>
    private static readonly HashSet<string> Codes =
    [
        "unknown-key", "missing-key", "not-one-of", "wrong-kind", "missing-translation", "unknown-reference", "target-without-period",
        "target-without-value", "correction-of-what",
    ];

    /// <summary>What hangs on the letters of a title, on the dimensions of an indicator in another file, or on the words of another language.</summary>
    private static readonly HashSet<string> BeyondASchema =
    [
        "Pages/title-without-slug data/goals/1-example.yml",
        "Computing/unknown-reference data/indicators/reference.yml",
        "Templates/missing-word templates/words/da.more.yml",
    ];

    public static TheoryData<string> Refused =>
        [.. Case.All.Where(found => RefusedFiles(found).Any()).Select(found => found.Name)];

    [Fact]
    public void Every_file_of_the_real_site_is_valid() => AssertValid(BuiltSite.Instance.Sources);

    [Fact]
    public void Every_file_of_the_example_city_is_valid() => AssertValid(CaseSources.Lay(
        CaseSources.Read(Path.Combine(Shell.Barometer.Repository, "tests", "ExampleCity"))));

    [Fact]
    public void Every_case_that_is_made_is_valid() =>
        Assert.All(Case.All.Where(found => found.Problems is null), found => AssertValid(found.Sources));

    [Theory]
    [MemberData(nameof(Refused))]
    public void A_schema_refuses_what_the_binders_refuse(string name)
    {
        var found = Case.Named(name);
        var syntax = Parse(found.Sources);
        Assert.All(RefusedFiles(found), path => Assert.NotEmpty(Faults(syntax, Schemas(syntax), path)!));
    }

    [Fact]
    public void Every_key_and_choice_is_described_in_words() => Assert.All(EditorSchemas.Of(SiteIds.Of(Parse(BuiltSite.Instance.Sources))), file =>
        Assert.All(Properties(file.Schema), property => Assert.Matches(@"^\S.*\.$", property["description"]!.GetValue<string>())));

    [Fact]
    public void Choices_are_the_ids_of_the_site()
    {
        var schema = EditorSchemas.Of(SiteIds.Of(Parse(BuiltSite.Instance.Sources))).Single(file => file.Name == "goal.schema.json").Schema;
        Assert.Contains("unemployment-gap", schema["$defs"]!["indicator-id"]!["enum"]!.AsArray().Select(id => id!.ToString()));
        Assert.Contains("valby", schema["$defs"]!["cell"]!["properties"]!["district"]!["enum"]!.AsArray().Select(id => id!.ToString()));
    }

    [Fact]
    public void Settings_name_every_schema_of_yaml()
    {
        var named = EditorSchemas.Settings(".vscode")["yaml.schemas"]!.AsObject().Select(entry => entry.Key);
        var written = EditorSchemas.Of(SiteIds.Of(Parse([])))
            .Where(file => file.Name is not ("text.schema.json" or "topic.schema.json"))
            .Select(file => "./.vscode/" + file.Name);
        Assert.Equal(written, named);
    }

    /// <summary>The files with complaints that an editor can tell too. A word of a measurement stands in CSV, which is none of its business.</summary>
    private static IEnumerable<string> RefusedFiles(Case found) => (found.Problems ?? [])
        .Select(problem => Complaint().Match(problem))
        .Where(match => match.Success && Codes.Contains(match.Groups["code"].Value) && !match.Groups["path"].Value.EndsWith(".csv", StringComparison.Ordinal))
        .Select(match => match.Groups["path"].Value)
        .Distinct()
        .Where(path => !BeyondASchema.Contains($"{found.Name} {path}"));

    private static void AssertValid(IReadOnlyList<SourceFile> files)
    {
        var syntax = Parse(files);
        var schemas = Schemas(syntax);
        Assert.All(files.Where(file => file.Path.EndsWith(".yml", StringComparison.Ordinal) || syntax.Markdown(file.Path) is not null), file =>
            Assert.Empty(Faults(syntax, schemas, file.Path) ?? ["no schema is for it"]));
    }

    private static SiteSyntax Parse(IReadOnlyList<SourceFile> files)
    {
        var diagnostics = new DiagnosticBag();
        return SiteSyntax.Parse(SourceSet.Decode(files, diagnostics), diagnostics);
    }

    private static List<(Regex For, JsonSchema Schema)> Schemas(SiteSyntax syntax)
    {
        var schemas = new List<(Regex, JsonSchema)>();
        foreach (var (_, patterns, schema) in EditorSchemas.Of(SiteIds.Of(syntax)))
        {
            // Each site has its own; the validator keeps them all by their ids.
            schema.Remove("$id");
            var read = JsonSchema.FromText(schema.ToJsonString());
            schemas.AddRange(patterns.Select(pattern => (new Regex($"^{Regex.Escape(pattern).Replace(@"\*", ".*", StringComparison.Ordinal)}$"), read)));
        }
        return schemas;
    }

    /// <summary>Null where no schema is for the file.</summary>
    private static List<string>? Faults(SiteSyntax syntax, List<(Regex For, JsonSchema Schema)> schemas, string path)
    {
        var schema = Assert.Single(schemas.Where(schema => schema.For.IsMatch(path)).DefaultIfEmpty()).Schema;
        if (schema is null)
            return null;
        var json = Json(syntax.Yaml(path) ?? syntax.Markdown(path)?.FrontMatter)?.ToJsonString() ?? "null";
        using var document = JsonDocument.Parse(json);
        var result = schema.Evaluate(document.RootElement, new EvaluationOptions { OutputFormat = OutputFormat.List });
        return result.IsValid
            ? []
            : [.. (result.Details ?? []).Where(detail => detail.Errors is not null)
                .Select(detail => $"{path}{detail.InstanceLocation}: {string.Join(' ', detail.Errors!.Values)}")];
    }

    /// <summary>The keys of every form: languages, members and the word that a form hangs on are no keys of their own.</summary>
    private static IEnumerable<JsonObject> Properties(JsonNode? node) => node switch
    {
        JsonObject form => form.SelectMany(member => member is { Key: "properties", Value: JsonObject keys } && form.ContainsKey("description")
            ? keys.Select(key => key.Value!.AsObject()).Where(key => !key.ContainsKey("const")).SelectMany(key => Properties(key).Prepend(key))
            : Properties(member.Value)),
        JsonArray list => list.SelectMany(Properties),
        _ => [],
    };

    /// <summary>As editors read YAML: by its core schema (YAML 1.2.2, 10.3).</summary>
    private static JsonNode? Json(YamlNode? node) => node switch
    {
        YamlMapping mapping => new JsonObject(mapping.Entries.Select(entry => KeyValuePair.Create(entry.Key.Value, Json(entry.Value)))),
        YamlSequence list => new JsonArray([.. list.Items.Select(Json)]),
        YamlScalar { IsAbsent: true } or null => null,
        YamlScalar { IsPlain: true, Text: "true" or "True" or "TRUE" } => true,
        YamlScalar { IsPlain: true, Text: "false" or "False" or "FALSE" } => false,
        YamlScalar { IsPlain: true } scalar when Number().IsMatch(scalar.Text) =>
            decimal.Parse(scalar.Text, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture),
        YamlScalar scalar => scalar.Text,
        _ => throw new InvalidOperationException(node.GetType().Name),
    };

    [GeneratedRegex(@"^[-+]?(\.[0-9]+|[0-9]{1,20}(\.[0-9]*)?)([eE][-+]?[0-9]{1,2})?\z")]
    private static partial Regex Number();

    [GeneratedRegex(@"^(?<path>[^(:]+)\(\d+,\d+\): (error|warning) (?<code>[a-z-]+):")]
    private static partial Regex Complaint();
}
