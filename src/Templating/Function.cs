using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace BarometerSite.Templating;

/// <summary>A function that templates call, found without reflection.</summary>
internal abstract class Function : IScriptCustomFunction
{
    public virtual int RequiredParameterCount => 1;

    public virtual int ParameterCount => 1;

    public virtual ScriptVarParamKind VarParamKind => ScriptVarParamKind.None;

    public virtual Type ReturnType => typeof(object);

    public virtual ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), "text");

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        Invoke((RenderContext)context, callerContext ?? context.CurrentNode!, arguments, blockStatement);

    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        ValueTask.FromResult(Invoke(context, callerContext, arguments, blockStatement));

    /// <param name="site">Where it is called.</param>
    protected abstract object? Invoke(RenderContext context, ScriptNode site, ScriptArray arguments, ScriptBlockStatement? block);
}
