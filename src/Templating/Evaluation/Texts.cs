using System.Globalization;
using System.Text;
using BarometerSite.Markup;

namespace BarometerSite.Templating.Evaluation;

/// <summary>How values are written. Lists and objects are written as literals of the language, texts in them quoted.</summary>
internal static class Texts
{
    public static string Of(RenderContext context, object? value) => value switch
    {
        string text => text,
        null => "",
        Html html => html.ToString(),
        bool flag => flag ? "true" : "false",
        char character => character.ToString(),
        DateTime time => DateFormat.Write(time, context.DatePattern),
        TimeSpan span => span.ToString("c", CultureInfo.InvariantCulture),
        _ when Numbers.IsNumber(value) => Numbers.ToText(value),
        _ => Composite(context, value),
    };

    /// <summary>The text as a literal with double quotes.</summary>
    public static void AppendQuoted(StringBuilder builder, string text)
    {
        builder.Append('"');
        AppendEscaped(builder, text);
        builder.Append('"');
    }

    public static void AppendEscaped(StringBuilder builder, string text)
    {
        foreach (var character in text)
        {
            _ = character switch
            {
                '"' => builder.Append("\\\""),
                '\\' => builder.Append("\\\\"),
                '\n' => builder.Append("\\n"),
                '\r' => builder.Append("\\r"),
                '\t' => builder.Append("\\t"),
                '\b' => builder.Append("\\b"),
                '\f' => builder.Append("\\f"),
                < ' ' => builder.Append(CultureInfo.InvariantCulture, $"\\x{(int)character:x2}"),
                _ => builder.Append(character),
            };
        }
    }

    private static string Composite(RenderContext context, object value)
    {
        var builder = new StringBuilder();
        Append(context, builder, value, 0);
        return builder.ToString();
    }

    private static void Append(RenderContext context, StringBuilder builder, object? value, int depth)
    {
        context.CheckNesting(depth);
        context.CheckTextLength(builder.Length);
        if (value is null)
            builder.Append("null");
        else if (value is string or Html or char)
            AppendQuoted(builder, Of(context, value));
        else if (value is TemplateFunction function)
            builder.Append("<function: ").Append(function.Name).Append('>');
        else if (value is ITemplateObject members)
            AppendMembers(context, builder, members, depth);
        else if (Items.IsList(value))
            AppendItems(context, builder, Items.Of(value), depth);
        else if (value is bool or DateTime or TimeSpan || Numbers.IsNumber(value))
            builder.Append(Of(context, value));
        else
            throw new LimitException($"A value of the kind {value.GetType().Name} is none that a template can write.");
    }

    private static void AppendMembers(RenderContext context, StringBuilder builder, ITemplateObject members, int depth)
    {
        builder.Append('{');
        var separator = "";
        foreach (var name in members.MemberNames)
        {
            builder.Append(separator).Append(name).Append(": ");
            Append(context, builder, members.TryGetMember(name, out var value) ? value : null, depth + 1);
            separator = ", ";
        }
        builder.Append('}');
    }

    private static void AppendItems(RenderContext context, StringBuilder builder, IReadOnlyList<object?> items, int depth)
    {
        builder.Append('[');
        var separator = "";
        foreach (var item in items)
        {
            builder.Append(separator);
            Append(context, builder, item, depth + 1);
            separator = ", ";
        }
        builder.Append(']');
    }
}
