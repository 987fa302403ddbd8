
namespace BarometerSite.Templating.Evaluation;

/// <summary>A value that can be called.</summary>
internal abstract class TemplateFunction(string name)
{
    public string Name { get; } = name;

    /// <summary>Calls it; what it writes goes to the context's output, what it returns is the value.</summary>
    public abstract object? Invoke(RenderContext context, in Call call);
}
