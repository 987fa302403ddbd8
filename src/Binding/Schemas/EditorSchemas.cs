using System.Text.Json.Nodes;
using BarometerSite.Binding.Forms;
using BarometerSite.Model;

namespace BarometerSite.Binding.Schemas;

/// <summary>JSON Schemas (draft 2020-12) of all that staff write in YAML, for editors.</summary>
internal static class EditorSchemas
{
    private const string End = ".schema.json";
    private static readonly ImmutableArray<string> MainGoals = [.. Enumerable.Range(1, 9).Select(digit => $"{GoalListBinder.Folder}/{digit}*.yml")];

    /// <summary>Which files, by name or pattern, have which form; null for the words of the pages, which have none.</summary>
    private static readonly ImmutableArray<Described> Files =
    [
        new("site", [SiteBinder.Path], SiteKeys.Form),
        new("areas", [ListBinder.Areas], AreaKeys.Form, IsList: true),
        new("committees", [ListBinder.Committees], CommitteeKeys.Form, IsList: true),
        new("dimensions", [ListBinder.Dimensions], DimensionKeys.Form, IsList: true),
        new("sources", [ListBinder.Sources], SourceKeys.Form, IsList: true),
        new("calendar", [ListBinder.Calendar], CalendarKeys.Form, IsList: true),
        new("corrections", [CorrectionBinder.Path], CorrectionKeys.Form, IsList: true),
        new("advice", [AdviceBinder.Path], AdviceKeys.Form, IsList: true),
        new("activities", [ActivityBinder.Path], ActivityKeys.Form, IsList: true),
        new("overall-goal", [$"{GoalListBinder.Folder}/0*.yml"], GoalKeys.Overall),
        new("goal", MainGoals, GoalKeys.Form),
        new("indicator", [$"{IndicatorBinder.Folder}/*.yml"], IndicatorKeys.Form),
        new("words", [$"{WordbookBinder.Folder}/*.yml"], null),
        // The front matter only: editors for YAML do not look into Markdown, other programs do.
        new("text",
            [
                "content/*/index.md", "content/*/goals/*.md", "content/*/areas/*.md", "content/*/policy/*.md", "content/*/action-plans/*.md",
                "content/*/pages/*.md",
                .. Languages.All.Where(language => !language.IsComplete).Select(language => $"content/{language.Code}/{TopicBinder.Folder}/*.md"),
            ],
            TextKeys.Form),
        new("topic", [$"content/{Languages.Complete.Code}/{TopicBinder.Folder}/*.md"], TopicKeys.Form),
    ];

    /// <summary>Each schema by its file's name, with the files that it is for; a <c>*</c> in these is any text, also of folders.</summary>
    public static IEnumerable<(string Name, ImmutableArray<string> For, JsonObject Schema)> Of(SiteIds ids) => Files.Select(file => (
        file.Name + End,
        file.Paths,
        file.Form is { } form
            ? FormSchemas.Of(file.Name + End, form, file.IsList, ids)
            : FormSchemas.Whole(file.Name + End, FormSchemas.Pairs(new JsonObject { ["type"] = new JsonArray("string", "number", "boolean") }), [])));

    /// <summary>All as one: a bundle by clause 9.3 of the specification.</summary>
    public static JsonObject Bundle(SiteIds ids)
    {
        var all = new JsonObject();
        foreach (var (name, _, schema) in Of(ids))
            all[name] = schema;
        return FormSchemas.Whole("barometer" + End, [], all);
    }

    /// <summary>What Visual Studio Code is told, by the settings of its extension for YAML.</summary>
    /// <param name="folder">Where the schemas lie, below the site's folder.</param>
    public static JsonObject Settings(string folder)
    {
        var schemas = new JsonObject();
        foreach (var file in Files.Where(file => file.Form != TextKeys.Form && file.Form != TopicKeys.Form))
            schemas[$"./{folder}/{file.Name}{End}"] = ValueSchemas.Strings(file.Paths);
        return new JsonObject { ["yaml.schemas"] = schemas };
    }

    private sealed record Described(string Name, ImmutableArray<string> Paths, Form? Form, bool IsList = false);
}
