namespace BarometerSite.Templating;

/// <summary>A template failed while it was rendered. What had been written by then is worthless.</summary>
internal sealed class TemplateException(TemplateProblem problem) : Exception(problem.ToString())
{
    public TemplateProblem Problem { get; } = problem;
}
