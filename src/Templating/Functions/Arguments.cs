using BarometerSite.Markup;
using BarometerSite.Templating.Evaluation;
using BarometerSite.Templating.Syntax;

namespace BarometerSite.Templating.Functions;

/// <summary>What a built-in function was called with, one value for each of its parameters, and the conversions that parameters want.</summary>
internal readonly struct Arguments(BuiltInFunction function, RenderContext context, Node site, object?[] values)
{
    public RenderContext Context => context;

    public Node Site => site;

    public object? this[int index] => values[index];

    public int Count => values.Length;

    /// <summary>The value as text, markup as its characters; null stays null.</summary>
    public string? TextOrNull(int index) => values[index] is null ? null : context.TextOf(values[index]);

    public string Text(int index) => context.TextOf(values[index]);

    public IReadOnlyList<object?> List(int index) => Items.Of(values[index]);

    public int Int(int index, int standard = 0)
    {
        if (values[index] is null)
            return standard;
        if (Numbers.TryToInt(values[index], out var number) || (values[index] is string text && int.TryParse(text, out number)))
            return number;
        throw Expected(index, "an integer");
    }

    public double Real(int index) => Numbers.IsNumber(values[index]) ? Numbers.ToDouble(values[index]!) : throw Expected(index, "a number");

    /// <summary>A function to call, as <c>@name</c> passes it.</summary>
    public TemplateFunction Callable(int index) => values[index] as TemplateFunction ?? throw Expected(index, "a function, as `@name`");

    public object? Call(TemplateFunction callable, params object?[] passed) => callable.Invoke(context, new Call(site, passed, []));

    /// <summary>Where texts are escaped, markup that this function made; else the same as text.</summary>
    public object Markup(string markup) => context.Settings.EscapeHtml ? Html.Unsafe(markup) : markup;

    public TemplateException Expected(int index, string what) =>
        Fail($"expected {what} as `{function.ParameterName(index)}`, found {Kinds.WithArticle(values[index])}.");

    public TemplateException Fail(string message) => context.Fail(site, $"`{function.Name}`: {message}");

    /// <summary>Counts the steps of going through so many items.</summary>
    public void Step(int count)
    {
        if (count > 0)
            context.StepLoop(site, count);
    }
}
