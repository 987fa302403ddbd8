using BarometerSite.Problems;
using BarometerSite.Sources;

namespace BarometerSite.Binding;

/// <summary>The ids of the goals, by the names of their files: what is wrong inside one does not make its id unknown.</summary>
internal sealed class GoalIds(SiteSyntax syntax, DiagnosticBag diagnostics)
{
    private readonly HashSet<string> known =
    [
        .. syntax.Sources.Under(GoalListBinder.Folder, ".yml").Select(file => Path.GetFileNameWithoutExtension(file.Path))
            .Select(name => name[(name.IndexOf('-', StringComparison.Ordinal) + 1)..]),
    ];

    /// <summary>The ids that are goals', each once; a complaint for each that is none's.</summary>
    public ImmutableArray<string> Resolve(IEnumerable<Located<string>> ids) => [.. ids.Select(id => Resolve(id)).OfType<string>().Distinct()];

    /// <inheritdoc cref="Resolve(IEnumerable{Located{string}})"/>
    public string? Resolve(Located<string>? id)
    {
        if (id is not { } wanted)
            return null;
        if (known.Contains(wanted.Value))
            return wanted.Value;
        diagnostics.Add(Complaints.UnknownReference("goal", wanted.Value, wanted.Span, [.. known.Order(StringComparer.Ordinal)]));
        return null;
    }
}
