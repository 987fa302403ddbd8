using BarometerSite.Markup;
using BarometerSite.Templating.Evaluation;

namespace BarometerSite.Templating.Functions;

/// <summary><c>object</c>.</summary>
internal static class ObjectFunctions
{
    public static readonly BuiltInModule Module = new(
        "object",
        ("default", "value default", a => a[0] is null or "" or Html { IsEmpty: true } ? a[1] : a[0]),
        ("eval", "value", a => EvaluatedText.Evaluate(a, asTemplate: false)),
        ("eval_template", "value", a => EvaluatedText.Evaluate(a, asTemplate: true)),
        ("format", "value format culture?", a => a[0] is null ? "" : MathFunctions.Format(a, a[0]!)),
        ("from_json", "json", a => a.TextOrNull(0) is { } text ? Json.Read(a, text) : null),
        ("has_key", "value key", a => a[1] is not null && a[0] is ITemplateObject members && members.TryGetMember(a.Text(1), out _)),
        ("has_value", "value key", a => a[1] is not null && a[0] is ITemplateObject members && members.TryGetMember(a.Text(1), out var value) && value is not null),
        ("keys", "value", a => new ScriptArray(a[0] is ITemplateObject members ? members.MemberNames : [])),
        ("kind", "value", a => Kinds.Precise(a[0])),
        ("size", "value", Size),
        ("to_json", "value", a => Json.Write(a.Context, a[0])),
        ("typeof", "value", a => Kinds.Rough(a[0])),
        ("values", "value", a => new ScriptArray(a[0] is ITemplateObject members
            ? members.MemberNames.Select(name => members.TryGetMember(name, out var value) ? value : null)
            : [])));

    private static object Size(Arguments arguments) => Numbers.Box(arguments[0] switch
    {
        string or Html => arguments.Text(0).Length,
        ITemplateObject members => members.MemberNames.Count(),
        var value => Items.IsList(value) ? arguments.List(0).Count : 0,
    });
}
