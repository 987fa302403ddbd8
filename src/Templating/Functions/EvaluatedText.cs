using BarometerSite.Templating.Evaluation;
using BarometerSite.Templating.Parsing;

namespace BarometerSite.Templating.Functions;

/// <summary>
/// <c>object.eval</c> and <c>object.eval_template</c>: runs a text as code or as a template. What comes of a template is text, not
/// markup: its author may be anybody, so it is escaped like any other text.
/// </summary>
internal static class EvaluatedText
{
    /// <summary>Keeps places in the text apart from places in the template; what fails in the text is told at the call.</summary>
    private const string PathMark = " (evaluated text)";

    public static object? Evaluate(Arguments arguments, bool asTemplate)
    {
        var context = arguments.Context;
        if (arguments[0] is TemplateFunction function)
            return arguments.Call(function);
        if (arguments[0] is not string text)
            return arguments[0];
        var source = new TemplateSource(arguments.Site.Source.Path + PathMark, text);
        var problems = new SyntaxProblems(source);
        var page = asTemplate ? Parser.ParsePage(source, problems) : Parser.ParseCode(source, problems);
        if (problems.Found.Count > 0)
            throw arguments.Fail($"the text cannot be read. {problems.Found[0].Message}");
        context.EnterCall(arguments.Site);
        try
        {
            if (!asTemplate && page.Body.OnlyExpression is { } expression)
                return expression.Evaluate(context);
            object? returned = null;
            var written = context.Capture(inner => returned = inner.RunBody(arguments.Site, page.Body, inner.Frame));
            return asTemplate ? context.TextOf(written) : returned ?? context.TextOf(written);
        }
        catch (TemplateException exception) when (exception.Problem.Path == source.Path)
        {
            throw arguments.Fail($"the text fails. {exception.Problem.Message}");
        }
        finally
        {
            context.LeaveCall();
        }
    }
}
