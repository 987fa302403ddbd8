using System.Text.Json;

namespace BarometerSite.Tests.Agreement;

/// <summary>What the codes and names in a goal's JSON and in the gauge's CSV mean. Where a published code gets another spelling, it is changed here.</summary>
internal static class PublishedCodes
{
    public const string Start = "start";
    public const string Latest = "latest";
    public const string Target = "target";

    /// <summary>A verdict's word on a page by its code, which is also the end of its class.</summary>
    public static readonly IReadOnlyDictionary<string, (string Danish, string English)> Verdicts = new Dictionary<string, (string Danish, string English)>
    {
        ["reached"] = ("Nået", "Reached"),
        ["on-track"] = ("På vej", "On track"),
        ["too-slow"] = ("For langsomt", "Too slow"),
        ["unchanged"] = ("Uændret", "Unchanged"),
        ["wrong-way"] = ("Forkert vej", "Wrong way"),
        ["not-reached"] = ("Ikke nået", "Not reached"),
        ["cannot-tell"] = ("Kan ikke vurderes", "Cannot be judged"),
    };

    /// <summary>Where a target of each kind has its number; null where it has none.</summary>
    private static readonly IReadOnlyDictionary<string, string?> NumberOf = new Dictionary<string, string?>
    {
        ["at-least"] = "value",
        ["at-most"] = "value",
        ["rank"] = "value",
        ["change-by"] = "amount",
        ["parity"] = "tolerance",
        ["direction"] = null,
        ["not-set"] = null,
    };

    /// <summary>The number that a target's text says.</summary>
    public static decimal? Number(JsonElement target)
    {
        var name = NumberOf[target.GetProperty("kind").GetString()!];
        return name is not null && target.GetProperty(name) is { ValueKind: JsonValueKind.Number } number ? number.GetDecimal() : null;
    }

    /// <summary>The value that the figure must come to, reckoned from the one at the start where the target is a change.</summary>
    public static decimal? Value(JsonElement target, decimal? start) => (target.GetProperty("kind").GetString(), Number(target)) switch
    {
        ("change-by", { } amount) when target.GetProperty("measure").GetString() == "percent" => start * (1 + (amount / 100)),
        ("change-by", { } amount) => start + amount,
        (_, var number) => number,
    };
}
