using BarometerSite.Templating.Evaluation;
using BarometerSite.Templating.Syntax;

namespace BarometerSite.Templating.Functions;

/// <summary>
/// <c>include 'path' argument … name: argument …</c>. The template sees the arguments as <c>$1</c>, <c>$2</c> …, the named ones as
/// <c>$.name</c> and as its local variables <c>$name</c>.
/// </summary>
internal sealed class IncludeFunction() : TemplateFunction("include")
{
    public override object? Invoke(RenderContext context, in Call call)
    {
        var passed = call;
        return context.Capture(inner => Write(inner, passed));
    }

    /// <summary>Writes the template to the output instead of returning it.</summary>
    public static void Write(RenderContext context, in Call call)
    {
        if (call.Arguments.Length == 0 || call.Arguments[0] is not { } name)
            throw context.Fail(call.Site, "`include` needs the path of a template.");
        Run(context, call, Find(context, call.Site, context.TextOf(name)));
    }

    /// <summary>The template at a path of the set.</summary>
    public static Page Find(RenderContext context, Node site, string path) =>
        context.Library.Find(path) ?? throw context.Fail(site, $"There is no template `{path}`.{NearestName.Hint(path, context.Library.Paths)}");

    public static void Run(RenderContext context, in Call call, Page page)
    {
        var arguments = new ScriptArray(call.Arguments);
        var frame = new LocalFrame { Arguments = arguments };
        foreach (var (name, local, value) in call.Named)
        {
            arguments.TrySetMember(name, value);
            frame.TrySet(local, value);
        }
        context.RunTemplate(call.Site, page.Body, frame);
    }
}
