using System.Text.Json.Nodes;
using BarometerSite.Binding.Forms;

namespace BarometerSite.Binding.Schemas;

/// <summary>The schemas of forms, with the ids of a site as choices. What is met often stands once, in <c>$defs</c>.</summary>
internal sealed class FormSchemas(SiteIds ids)
{
    private readonly JsonObject definitions = [];

    /// <summary>A schema of a whole file.</summary>
    /// <param name="isList">Whether the file is a list of what the form describes.</param>
    public static JsonObject Of(string name, Form form, bool isList, SiteIds ids)
    {
        var schemas = new FormSchemas(ids);
        var content = schemas.Of(form);
        return Whole(name, isList ? ValueSchemas.ListOf(content, isNeverEmpty: false) : content, schemas.definitions);
    }

    public static JsonObject Whole(string name, JsonObject content, JsonObject definitions)
    {
        var schema = new JsonObject { ["$schema"] = "https://json-schema.org/draft/2020-12/schema", ["$id"] = name };
        foreach (var (key, value) in content.ToList())
        {
            content.Remove(key);
            schema[key] = value;
        }
        if (definitions.Count > 0)
            schema["$defs"] = definitions;
        return schema;
    }

    private JsonObject Of(Form form)
    {
        if (form.By is not { } by)
            return Object(form.Purpose + ".", form.Keys, []);
        var schema = new JsonObject
        {
            ["description"] = form.Purpose + ".",
            ["type"] = "object",
            ["properties"] = new JsonObject { [by.Name] = Of(by) },
            ["required"] = ValueSchemas.Strings([by.Name]),
        };
        var cases = new JsonArray();
        foreach (var item in form.Cases)
        {
            var way = Object(form.Purpose + ".", [.. form.Keys, .. item.Keys], item.ExactlyOne);
            way["title"] = item.Word;
            way["properties"]!.AsObject().Insert(0, by.Name, new JsonObject { ["const"] = item.Word });
            cases.Add((JsonNode)way);
        }
        schema["anyOf"] = cases;
        return schema;
    }

    private JsonObject Object(string purpose, ImmutableArray<Key> keys, ImmutableArray<Key> exactlyOne)
    {
        var properties = new JsonObject();
        foreach (var key in keys.Concat(exactlyOne))
            properties[key.Name] = Of(key);
        var schema = new JsonObject { ["description"] = purpose, ["type"] = "object", ["properties"] = properties, ["additionalProperties"] = false };
        if (keys.Any(key => key.IsRequired))
            schema["required"] = ValueSchemas.Strings(keys.Where(key => key.IsRequired).Select(key => key.Name));
        if (!exactlyOne.IsEmpty)
            schema["oneOf"] = new JsonArray([.. exactlyOne.Select(key => new JsonObject { ["required"] = ValueSchemas.Strings([key.Name]) })]);
        return schema;
    }

    private JsonObject Of(Key key)
    {
        var value = Value(key);
        var meaning = key.Meaning;
        value["description"] = $"{char.ToUpperInvariant(meaning[0])}{meaning[1..]}.";
        return value;
    }

    private JsonObject Value(Key key) => key switch
    {
        TextKey or CommonKey => Text(),
        LocalKey => Shared("local", () => ValueSchemas.Local(Text)),
        SlugKey => ValueSchemas.Local(ValueSchemas.Slug),
        IdKey => ValueSchemas.Slug(),
        ReferenceKey reference => Id(reference.To),
        ReferencesKey references => ValueSchemas.ListOf(Id(references.To), isNeverEmpty: false),
        PeriodKey => Shared("period", ValueSchemas.Period),
        DateKey => Shared("date", ValueSchemas.Date),
        DayKey => Shared("day", ValueSchemas.Day),
        MailAddressKey => ValueSchemas.MailAddress(),
        NumberKey => Shared("number", ValueSchemas.Number),
        IntegerKey integer => ValueSchemas.Integer(integer.Least, integer.Most),
        WebAddressKey => ValueSchemas.WebAddress(),
        WordKey word => ValueSchemas.Words(word.Words),
        GroupKey group => Of(group.Form),
        GroupsKey groups => ValueSchemas.ListOf(Of(groups.Form), groups.Item is not null),
        CellKey => Shared("cell", Cell),
        PairsKey => Pairs(Text()),
        TileKey => ValueSchemas.Tile(),
        EitherKey either => ValueSchemas.AnyOf(Value(either.First), Value(either.Second)),
        _ => throw new InvalidOperationException(key.GetType().Name),
    };

    private JsonObject Text() => Shared("text", ValueSchemas.Text);

    private JsonObject Id(Referent to) => Shared(
        $"{to.ToString().ToLowerInvariant()}-id", () => ids.All[to] is { IsEmpty: false } known ? ValueSchemas.Words(known) : ValueSchemas.Text());

    private JsonObject Cell()
    {
        var members = new JsonObject();
        foreach (var (dimension, known) in ids.Members)
            members[dimension] = ValueSchemas.Words(known);
        return new JsonObject { ["type"] = "object", ["properties"] = members, ["additionalProperties"] = false };
    }

    public static JsonObject Pairs(JsonObject value) => new() { ["type"] = "object", ["additionalProperties"] = value };

    private JsonObject Shared(string name, Func<JsonObject> make)
    {
        if (!definitions.ContainsKey(name))
            definitions[name] = make();
        return new JsonObject { ["$ref"] = "#/$defs/" + name };
    }
}
