using BarometerSite.Templating.Evaluation;
using BarometerSite.Templating.Syntax;

namespace BarometerSite.Templating.Functions;

/// <summary>
/// <c>include_join paths separator begin end</c>: several templates with something between, before and after; <c>tpl:path</c> is
/// itself a template. If nothing comes of the templates, nothing is put around.
/// </summary>
internal sealed class IncludeJoinFunction() : TemplateFunction("include_join")
{
    private const string TemplateMark = "tpl:";

    public override object? Invoke(RenderContext context, in Call call)
    {
        if (call.Arguments.Length is < 2 or > 4)
            throw context.Fail(call.Site, "`include_join` needs a list of paths and a separator, and may have a beginning and an end.");
        object? joined = null;
        foreach (var path in Items.Of(call.Arguments[0]))
        {
            var part = Include(context, call.Site, context.TextOf(path));
            joined = joined is null ? part : Concatenation.Of(context, Concatenation.Of(context, joined, Piece(context, call, 1)), part);
        }
        if (joined is null || context.TextOf(joined).Length == 0)
            return "";
        return Concatenation.Of(context, Concatenation.Of(context, Piece(context, call, 2), joined), Piece(context, call, 3));
    }

    private static object Piece(RenderContext context, in Call call, int index)
    {
        var value = index < call.Arguments.Length ? call.Arguments[index] : null;
        if (value is string text && text.StartsWith(TemplateMark, StringComparison.Ordinal))
            return Include(context, call.Site, text[TemplateMark.Length..]);
        return value ?? "";
    }

    private static object Include(RenderContext context, Node site, string path)
    {
        var page = IncludeFunction.Find(context, site, path);
        return context.Capture(inner => IncludeFunction.Run(inner, new Call(site, [path], []), page));
    }
}
