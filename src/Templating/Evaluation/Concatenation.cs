using BarometerSite.Markup;

namespace BarometerSite.Templating.Evaluation;

/// <summary>
/// Puts texts together. If one side is markup, so is the result, and the other side is escaped when it joins: markup never
/// swallows a text unescaped, and a text never loses its need to be escaped.
/// </summary>
internal static class Concatenation
{
    public static object Of(RenderContext context, object? left, object? right)
    {
        if ((left is not Html && right is not Html) || !context.Settings.EscapeHtml)
        {
            var (first, second) = (context.TextOf(left), context.TextOf(right));
            context.CheckTextLength((long)first.Length + second.Length);
            return string.Concat(first, second);
        }
        var markup = Html.Concat([AsHtml(context, left), AsHtml(context, right)]);
        context.CheckTextLength(markup.ToString().Length);
        return markup;
    }

    private static Html AsHtml(RenderContext context, object? value) => value as Html ?? Html.Text(context.TextOf(value));
}
