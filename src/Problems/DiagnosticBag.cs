using System.Runtime.InteropServices;

namespace BarometerSite.Problems;

/// <summary>
/// Collects the complaints of a build. One bag belongs to one thread; stages that work in parallel give each worker its own and
/// add them up in source order. Of very many only the number is kept.
/// </summary>
internal sealed class DiagnosticBag
{
    /// <summary>Errors about one file that are kept, and as many warnings; the rest are counted.</summary>
    public const int MostOfAFile = 1_000;

    /// <summary>Errors about the whole site that are kept, and as many warnings.</summary>
    public const int Most = 5_000;

    private static readonly Dictionary<Kind, int> None = [];

    private readonly List<Diagnostic> diagnostics = [];

    // Every file has its bag, and nearly all stay empty.
    private Dictionary<Kind, int>? kept;
    private Dictionary<Kind, int>? beyond;
    private int[]? keptInAll;

    public bool HasErrors { get; private set; }

    /// <summary>How many there are so far; one that was told twice counts twice.</summary>
    public int Count { get; private set; }

    /// <summary>How many there are besides those kept.</summary>
    public IReadOnlyDictionary<Kind, int> Beyond => beyond ?? None;

    public void Add(Diagnostic diagnostic)
    {
        var kind = new Kind(diagnostic.Span.File?.Path, diagnostic.Severity);
        ref var ofFile = ref CollectionsMarshal.GetValueRefOrAddDefault(kept ??= [], kind, out _);
        ref var inAll = ref (keptInAll ??= new int[2])[(int)kind.Severity];
        if (ofFile == MostOfAFile || inAll == Most)
        {
            CountBeyond(kind, 1);
            return;
        }
        (ofFile, inAll) = (ofFile + 1, inAll + 1);
        Count++;
        HasErrors |= kind.Severity == Severity.Error;
        diagnostics.Add(diagnostic);
    }

    public void AddRange(IEnumerable<Diagnostic> more)
    {
        foreach (var diagnostic in more)
            Add(diagnostic);
    }

    /// <summary>All that another bag holds, in order, and what it has counted.</summary>
    public void AddAll(DiagnosticBag other)
    {
        AddRange(other.InOrder());
        foreach (var (kind, count) in other.Beyond)
            CountBeyond(kind, count);
    }

    /// <summary>Those kept, each once, ordered by file, place and code, so that no order of work shows.</summary>
    public IReadOnlyList<Diagnostic> InOrder() => diagnostics.Count == 0 ? [] :
    [
        .. diagnostics
            .Distinct()
            .OrderBy(diagnostic => diagnostic.Span.File?.Path ?? "", StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Span.Start)
            .ThenBy(diagnostic => diagnostic.Code, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Message, StringComparer.Ordinal),
    ];

    private void CountBeyond(Kind kind, int count)
    {
        beyond ??= [];
        beyond[kind] = beyond.GetValueOrDefault(kind) + count;
        Count += count;
        HasErrors |= kind.Severity == Severity.Error;
    }

    /// <summary>Complaints of one weight about one file; about the site as a whole where the path is null.</summary>
    internal readonly record struct Kind(string? Path, Severity Severity);
}
