using BarometerSite.Templating.Evaluation;

namespace BarometerSite.Templating.Syntax;

/// <summary>
/// A function that a template declares. Without parameters it takes whatever is passed, as <c>$</c>; with parameters the call must
/// fit, and they are variables of its own. A function without a name sees those of the function it is called from.
/// </summary>
internal sealed class ScriptFunction(string name, Parameter[]? parameters, Block body, bool isAnonymous) : TemplateFunction(name)
{
    public override object? Invoke(RenderContext context, in Call call)
    {
        var inherited = isAnonymous ? context.Frame.Variables : null;
        var arguments = new ScriptArray(call.Arguments);
        foreach (var (name, _, value) in call.Named)
            arguments.TrySetMember(name, value);
        var frame = new LocalFrame
        {
            Arguments = arguments,
            Block = call.Block,
            Variables = parameters is null ? inherited : new VariableScope(Bind(context, call), inherited),
        };
        // A function that is a local variable of its author's can still call itself.
        if (Name.StartsWith('$'))
            frame.TrySet(Name, this);
        return context.RunBody(call.Site, body, frame);
    }

    private ScriptObject Bind(RenderContext context, in Call call)
    {
        var values = new ScriptObject();
        foreach (var (name, _, value) in call.Named)
        {
            if (!parameters!.Any(parameter => parameter.Name == name))
                throw context.Fail(call.Site, $"`{Name}` has no parameter `{name}`.{NearestName.Hint(name, parameters!.Select(parameter => parameter.Name))}");
            values.TrySet(name, value);
        }
        var next = 0;
        foreach (var parameter in parameters!)
        {
            if (parameter.IsVariadic)
            {
                values.TrySet(parameter.Name, new ScriptArray(call.Arguments.Skip(next)));
                next = call.Arguments.Length;
            }
            else if (values.TryGetMember(parameter.Name, out _))
                continue;
            else if (next < call.Arguments.Length)
                values.TrySet(parameter.Name, call.Arguments[next++]);
            else if (parameter.Default is { } standard)
                values.TrySet(parameter.Name, Default(context, call.Site, standard));
            else
                throw context.Fail(call.Site, $"`{Name}` needs a value for its parameter `{parameter.Name}`: {Signature()}.");
        }
        if (next < call.Arguments.Length)
            throw context.Fail(call.Site, $"`{Name}` takes {parameters!.Length} arguments, found {call.Arguments.Length}: {Signature()}.");
        return values;
    }

    /// <summary>A default may be anything, also a call of this very function.</summary>
    private static object? Default(RenderContext context, Node site, Expression standard)
    {
        context.EnterCall(site);
        var value = standard.Evaluate(context);
        context.LeaveCall();
        return value;
    }

    private string Signature() => $"{Name}({string.Join(", ", parameters!.Select(parameter =>
        parameter.Name + (parameter.IsVariadic ? "..." : parameter.Default is { } standard ? $" = {standard.Written}" : "")))})";
}
