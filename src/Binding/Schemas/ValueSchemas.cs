using System.Text.Json.Nodes;
using BarometerSite.Model;
using BarometerSite.Problems;

namespace BarometerSite.Binding.Schemas;

/// <summary>
/// Kinds of values. An editor reads YAML by its core schema, in which <c>2014</c> is a number; here a text is whatever is written. So a text may be
/// a number to the schema, and what is read as a number may stand in quotes.
/// </summary>
internal static class ValueSchemas
{
    private const string Year = "(19|20|21)[0-9]{2}";
    private const int FirstYear = 1900;
    private const int LastYear = 2199;

    public static JsonObject Text() => new() { ["type"] = new JsonArray("string", "number", "boolean"), ["pattern"] = @"\S" };

    /// <summary>A text that is the same in all languages, or one for each.</summary>
    public static JsonObject Local(Func<JsonObject> text)
    {
        var each = new JsonObject();
        foreach (var language in Languages.All)
            each[language.Code] = text();
        return AnyOf(text(), new JsonObject
        {
            ["type"] = "object",
            ["properties"] = each,
            ["required"] = Strings(Languages.Usual.Select(language => language.Code)),
            ["additionalProperties"] = false,
        });
    }

    public static JsonObject Slug() => new()
    {
        ["type"] = new JsonArray("string", "integer"),
        ["pattern"] = "^[a-z0-9]+(-[a-z0-9]+)*$",
        ["maxLength"] = Problems.Slug.MostCharacters,
    };

    public static JsonObject Period() => Time($"^{Year}(-H[12]|-Q[1-4]|-(0[1-9]|1[0-2])|/{Year})?$");

    public static JsonObject Date() => Time($"^{Year}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$");

    public static JsonObject Day() => new() { ["type"] = "string", ["pattern"] = $"^{Year}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" };

    public static JsonObject MailAddress() => new() { ["type"] = "string", ["pattern"] = @"^[^@\s]+@[^@\s]+\.[^@\s]+$" };

    public static JsonObject Number() =>
        AnyOf(new JsonObject { ["type"] = "number" }, new JsonObject { ["type"] = "string", ["pattern"] = @"^-?[0-9]+(\.[0-9]+)?$" });

    public static JsonObject Integer(int least, int most) => new() { ["type"] = "integer", ["minimum"] = least, ["maximum"] = most };

    public static JsonObject WebAddress() => new() { ["type"] = "string", ["pattern"] = "^https?://" };

    /// <summary>One of some words; a word of digits is a number to an editor.</summary>
    public static JsonObject Words(IEnumerable<string> words)
    {
        var choices = new JsonArray();
        foreach (var word in words)
        {
            choices.Add((JsonNode)word);
            if (NumberText.TryParse(word, '.', out var number, out _))
                choices.Add((JsonNode)number);
        }
        return new JsonObject { ["enum"] = choices };
    }

    public static JsonObject ListOf(JsonObject item, bool isNeverEmpty)
    {
        var list = new JsonObject { ["type"] = "array", ["items"] = item };
        if (isNeverEmpty)
            list["minItems"] = 1;
        return list;
    }

    public static JsonObject Tile()
    {
        var tile = ListOf(Integer(1, TilePlace.Most), isNeverEmpty: false);
        (tile["minItems"], tile["maxItems"]) = (2, 2);
        return tile;
    }

    public static JsonObject AnyOf(params ReadOnlySpan<JsonObject> ways)
    {
        var all = new JsonArray();
        foreach (var way in ways)
            all.Add((JsonNode)way);
        return new JsonObject { ["anyOf"] = all };
    }

    public static JsonArray Strings(IEnumerable<string> texts) => [.. texts.Select(text => (JsonNode)text)];

    private static JsonObject Time(string pattern) =>
        AnyOf(Integer(FirstYear, LastYear), new JsonObject { ["type"] = "string", ["pattern"] = pattern });
}
