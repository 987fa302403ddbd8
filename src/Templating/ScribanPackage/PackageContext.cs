using BarometerSite.Markup;
using Scriban;
using Scriban.Functions;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace BarometerSite.Templating.ScribanPackage;

/// <summary>The package's evaluation with the house's escaping: every value is escaped unless it is <see cref="Html"/>.</summary>
internal sealed class PackageContext : TemplateContext
{
    private static readonly ScriptObject BuiltIns = MakeBuiltIns();

    private readonly Dictionary<string, Template> templates;
    private readonly bool escapesHtml;

    public PackageContext(Dictionary<string, Template> templates, TemplateSettings settings)
        : base(BuiltIns)
    {
        this.templates = templates;
        escapesHtml = settings.EscapeHtml;
        StrictVariables = settings.Strict;
        AutoIndent = settings.AutoIndent;
        LoopLimit = settings.LoopLimit;
        RecursiveLimit = settings.RecursiveLimit;
        LimitToString = settings.LimitToString;
        ObjectRecursionLimit = settings.ObjectRecursionLimit;
        RegexTimeOut = settings.RegexTimeOut;
        TemplateLoader = new NamesOnly();
    }

    public override TemplateContext Write(SourceSpan span, object? textAsObject) => textAsObject switch
    {
        Html html => base.Write(span, html.ToString()),
        null => this,
        _ when escapesHtml => base.Write(span, HtmlEscape.Text(ObjectToString(textAsObject) ?? "")),
        _ => base.Write(span, textAsObject),
    };

    /// <summary>What a <c>capture</c> holds is markup: it was escaped as it was written.</summary>
    public override object? Evaluate(ScriptNode? scriptNode, bool aliasReturnedFunction)
    {
        var result = base.Evaluate(scriptNode, aliasReturnedFunction);
        if (scriptNode is ScriptCaptureStatement { Target: { } target } && escapesHtml && GetValue(target) is string captured)
            SetValue(target, Html.Unsafe(captured));
        return result;
    }

    protected override Template CreateTemplate(string templatePath, ScriptNode? callerContext) =>
        templates.TryGetValue(templatePath, out var template)
            ? template
            : throw new ScriptRuntimeException(callerContext?.Span ?? CurrentSpan, $"There is no template `{templatePath}`.");

    private static BuiltinFunctions MakeBuiltIns()
    {
        var functions = new BuiltinFunctions();
        functions.SetValue("include", new MarkupInclude(), readOnly: true);
        return functions;
    }

    /// <summary>A template's name is its path in the set; nothing is read from anywhere.</summary>
    private sealed class NamesOnly : ITemplateLoader
    {
        public string GetPath(TemplateContext context, SourceSpan callerSpan, string templateName) => templateName;

        public string Load(TemplateContext context, SourceSpan callerSpan, string templatePath) =>
            throw new ScriptRuntimeException(callerSpan, $"There is no template `{templatePath}`.");

        public ValueTask<string?> LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath) =>
            ValueTask.FromResult<string?>(Load(context, callerSpan, templatePath));
    }
}
