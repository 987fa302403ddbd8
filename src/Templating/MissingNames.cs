using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;
using Spelling = BarometerSite.Problems.Spelling;

namespace BarometerSite.Templating;

/// <summary>What happens where a template uses a name that does not exist: an error with the nearest name that does.</summary>
internal sealed class MissingNames(TemplateSettings settings)
{
    private const int FewNames = 12;

    /// <summary>A named argument of the template that is being written is also a local variable, <c>$name</c>; no other is known that was not found.</summary>
    public bool TryGetVariable(TemplateContext context, SourceSpan span, ScriptVariable variable, out object? value)
    {
        value = null;
        var isLocal = variable.Scope == ScriptVariableScope.Local;
        // `$` and `$$` are there in every template, though perhaps empty.
        if (variable.BaseName.Length == 0 || variable.Equals(ScriptVariable.BlockDelegate))
            return true;
        var arguments = isLocal ? context.GetValue(ScriptVariable.Arguments) as ScriptArray : null;
        if (arguments?.TryGetValue(context, span, variable.BaseName, out value) == true || !settings.IsStrict)
            return true;
        var names = isLocal
            ? Assigned(Root(context.CurrentNode)).Concat(arguments?.GetMembers() ?? []).Select(name => "$" + name)
            : context.BuiltinObject.Keys.Concat(context.CurrentGlobal?.GetMembers() ?? []);
        throw new ScriptRuntimeException(span, $"There is no variable or function `{variable}`.{Hint(variable.Name, names)}");
    }

    public bool TryGetMember(TemplateContext context, SourceSpan span, object target, string member, out object? value)
    {
        value = null;
        if (!settings.IsStrict || context.CurrentNode is ScriptMemberExpression { DotToken.TokenType: TokenType.QuestionDot })
            return true;
        var owner = context.CurrentNode switch
        {
            ScriptMemberExpression access => access.Target,
            ScriptIndexerExpression access => access.Target,
            _ => null,
        };
        var names = context.GetMemberAccessor(target).GetMembers(context, span, target);
        throw new ScriptRuntimeException(span, $"`{owner}` has no member `{member}`.{Hint(member, names)}");
    }

    /// <summary>Refuses a named argument that the function does not know; the package would take it for the next one in the row.</summary>
    public static void CheckArgument(RenderContext context, ScriptNamedArgument argument)
    {
        // Most are of `include`, which takes any.
        if (argument.Parent?.Parent is not ScriptFunctionCall call || call.Target is ScriptVariableGlobal { Name: "include" })
            return;
        if (context.Evaluate(call.Target, aliasReturnedFunction: true) is not IScriptCustomFunction { VarParamKind: ScriptVarParamKind.None } function)
            return;
        var names = Enumerable.Range(0, function.ParameterCount).Select(index => function.GetParameterInfo(index).Name).ToList();
        if (!names.Contains(argument.Name!.Name, StringComparer.Ordinal))
            throw new ScriptRuntimeException(argument.Span, $"`{call.Target}` has no argument `{argument.Name.Name}`.{Hint(argument.Name.Name, names)}");
    }

    /// <summary>" Did you mean `x`?", or the names that there are if they are few, or nothing.</summary>
    public static string Hint(string name, IEnumerable<string> names)
    {
        var known = names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (Spelling.Nearest(name, known) is { } nearest)
            return $" Did you mean `{nearest}`?";
        return known.Count is > 0 and <= FewNames ? $" There are: {string.Join(", ", known.Select(candidate => $"`{candidate}`"))}." : "";
    }

    private static ScriptNode? Root(ScriptNode? node) => node?.Parent is { } parent ? Root(parent) : node;

    /// <summary>The local variables that a template sets.</summary>
    private static IEnumerable<string> Assigned(ScriptNode? node) => node switch
    {
        null => [],
        ScriptAssignExpression { Target: ScriptVariableLocal set } => [set.BaseName],
        ScriptForStatement { Variable: ScriptVariableLocal set } => Inner(node).Append(set.BaseName),
        _ => Inner(node),
    };

    private static IEnumerable<string> Inner(ScriptNode node) =>
        Enumerable.Range(0, node.ChildrenCount).SelectMany(index => Assigned(node.GetChildren(index)));
}
