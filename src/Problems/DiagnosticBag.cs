namespace BarometerSite.Problems;

/// <summary>
/// Collects the complaints of a build. One bag belongs to one thread; stages that work in parallel give each worker its own and
/// add them up in source order.
/// </summary>
internal sealed class DiagnosticBag
{
    private readonly List<Diagnostic> diagnostics = [];

    public bool HasErrors { get; private set; }

    /// <summary>How many there are so far; one that was told twice counts twice.</summary>
    public int Count => diagnostics.Count;

    public void Add(Diagnostic diagnostic)
    {
        diagnostics.Add(diagnostic);
        HasErrors |= diagnostic.Severity == Severity.Error;
    }

    public void AddRange(IEnumerable<Diagnostic> more)
    {
        foreach (var diagnostic in more)
            Add(diagnostic);
    }

    /// <summary>All of them, each once, ordered by file, place and code, so that no order of work shows.</summary>
    public IReadOnlyList<Diagnostic> InOrder() => diagnostics.Count == 0 ? [] :
    [
        .. diagnostics
            .Distinct()
            .OrderBy(diagnostic => diagnostic.Span.File?.Path ?? "", StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Span.Start)
            .ThenBy(diagnostic => diagnostic.Code, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Message, StringComparer.Ordinal),
    ];
}
