using System.Collections.Immutable;

namespace BarometerSite.Templating.Parsing;

/// <summary>Collects the syntax errors of one template.</summary>
internal sealed class SyntaxProblems(TemplateSource source)
{
    private readonly List<TemplateProblem> found = [];

    public IReadOnlyList<TemplateProblem> Found => found;

    public void Add(Span span, string message) => found.Add(source.Problem(span, message, ImmutableArray<string>.Empty));
}
