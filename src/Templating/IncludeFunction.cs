using Scriban.Runtime;
using Scriban.Syntax;

namespace BarometerSite.Templating;

/// <summary><c>include</c>: a template of the set with arguments of its own, whose result is markup, since it was escaped as it was written.</summary>
internal sealed class IncludeFunction : Function
{
    public override ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

    public override ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), index == 0 ? "template_name" : "value");

    protected override object? Invoke(RenderContext context, ScriptNode site, ScriptArray arguments, ScriptBlockStatement? block)
    {
        var path = context.ObjectToString(arguments[0]) ?? "";
        if (context.Broken.TryGetValue(path, out var mistake))
            throw new ScriptRuntimeException(site.Span, $"The template `{path}` has syntax errors: {mistake}");
        if (!context.Templates.TryGetValue(path, out var template))
            throw new ScriptRuntimeException(site.Span, $"There is no template `{path}`.{MissingNames.Hint(path, context.Templates.Keys)}");
        // A statement of its own writes to the page at once, without a text in between.
        if (site.Parent is not ScriptExpressionStatement)
            return Captured(context, template.Page!, arguments, site);
        context.WriteIncluded(template.Page!, arguments, site.Span);
        return null;
    }

    private static object Captured(RenderContext context, ScriptPage page, ScriptArray arguments, ScriptNode site) =>
        context.Captured(() => context.WriteIncluded(page, arguments, site.Span));
}
