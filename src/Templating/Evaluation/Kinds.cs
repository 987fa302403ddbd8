using System.Numerics;
using BarometerSite.Markup;

namespace BarometerSite.Templating.Evaluation;

/// <summary>What kind of value a value is, by the names that <c>object.kind</c> and <c>object.typeof</c> give and in messages.</summary>
internal static class Kinds
{
    public static string? Precise(object? value) => value switch
    {
        null => null,
        bool => "bool",
        int => "int",
        long => "long",
        BigInteger => "bigint",
        float => "float",
        double => "double",
        decimal => "decimal",
        byte => "byte",
        sbyte => "sbyte",
        short => "short",
        ushort => "ushort",
        uint => "uint",
        ulong => "ulong",
        string or Html or char => "string",
        IntegerRange => "range",
        TemplateFunction => "function",
        _ => Items.IsList(value) ? "array" : "object",
    };

    public static string? Rough(object? value) => Precise(value) switch
    {
        null => null,
        "bool" => "boolean",
        "string" => "string",
        "range" => "iterator",
        "array" => "array",
        "function" or "object" => "object",
        _ => "number",
    };

    /// <summary>For messages: "an int `5`", "a list", "null".</summary>
    public static string WithArticle(object? value) => value switch
    {
        null => "null",
        bool flag => flag ? "`true`" : "`false`",
        string or Html or char => "a text",
        DateTime => "a date",
        TimeSpan => "a time span",
        TemplateFunction function => $"the function `{function.Name}`",
        _ when Numbers.IsNumber(value) => $"the number {Numbers.ToText(value)}",
        _ => Items.IsList(value) ? "a list" : "an object",
    };
}
