using BarometerSite.Templating.Evaluation;

namespace BarometerSite.Templating.Functions;

/// <summary>A function of the language.</summary>
/// <param name="name">With its module, for messages.</param>
/// <param name="signature">The parameters with spaces between; <c>?</c> after one that may be left out, <c>...</c> after one that takes the rest.</param>
internal sealed class BuiltInFunction(string name, string signature, Func<Arguments, object?> body) : TemplateFunction(name)
{
    private readonly string[] names = [.. signature.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(parameter => parameter.TrimEnd('?', '.'))];
    private readonly int required = signature.Split(' ', StringSplitOptions.RemoveEmptyEntries).Count(parameter => parameter[^1] is not ('?' or '.'));
    private readonly bool isVariadic = signature.EndsWith("...", StringComparison.Ordinal);

    public string ParameterName(int index) => names[Math.Min(index, names.Length - 1)];

    public override object? Invoke(RenderContext context, in Call call)
    {
        try
        {
            return body(new Arguments(this, context, call.Site, Bind(context, call)));
        }
        catch (LimitException exception)
        {
            throw context.Fail(call.Site, $"`{Name}`: {exception.Message}");
        }
        catch (Exception exception) when (exception is ArgumentException or OverflowException or FormatException or InvalidOperationException)
        {
            throw context.Fail(call.Site, $"`{Name}` cannot do this with these values. {exception.Message}");
        }
    }

    private object?[] Bind(RenderContext context, in Call call)
    {
        var given = call.Arguments;
        if (call.Named.Length == 0 && given.Length == names.Length && !isVariadic)
            return given;
        if (call.Named.Length > 0)
            given = Place(context, call);
        if (given.Length < required)
        {
            var end = new Parsing.Span(call.Site.Span.End, call.Site.Span.End);
            throw context.Fail(call.Site, end, $"`{Name}` needs {required} arguments, found {given.Length}: {Name} {signature}.");
        }
        if (isVariadic)
            return given;
        if (given.Length > names.Length)
            throw context.Fail(call.Site, $"`{Name}` takes {names.Length} arguments, found {given.Length}: {Name} {signature}.");
        var values = new object?[names.Length];
        given.CopyTo(values, 0);
        return values;
    }

    /// <summary>Puts named arguments into the places of their parameters.</summary>
    private object?[] Place(RenderContext context, in Call call)
    {
        var values = new List<object?>(call.Arguments);
        foreach (var (argument, _, value) in call.Named)
        {
            var place = Array.IndexOf(names, argument);
            if (place < 0)
                throw context.Fail(call.Site, $"`{Name}` has no parameter `{argument}`.{NearestName.Hint(argument, names)}");
            if (isVariadic && place == names.Length - 1)
            {
                values.Add(value);
                continue;
            }
            while (values.Count <= place)
                values.Add(null);
            values[place] = value;
        }
        return [.. values];
    }
}
