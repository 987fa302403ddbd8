namespace BarometerSite.Problems.Formats;

/// <summary>The complaints that a machine is told, and how many there are besides.</summary>
/// <param name="Listed">In order, with their guesses made.</param>
/// <param name="MoreErrors">Errors that are not listed.</param>
/// <param name="MoreWarnings">Warnings that are not listed.</param>
internal sealed record ListedProblems(ImmutableArray<Diagnostic> Listed, int MoreErrors, int MoreWarnings)
{
    /// <summary>Where only some are listed each file has its turn, so that one with very many does not hide the others.</summary>
    /// <param name="most">That are listed, errors and warnings each.</param>
    public static ListedProblems Of(DiagnosticBag diagnostics, int most)
    {
        var inOrder = diagnostics.InOrder();
        var (errors, moreErrors) = First(Severity.Error);
        var (warnings, moreWarnings) = First(Severity.Warning);
        var listed = errors.Concat(warnings).ToHashSet(ReferenceEqualityComparer.Instance);
        return new([.. inOrder.Where(listed.Contains).Select(diagnostic => diagnostic.Guessed())], moreErrors, moreWarnings);

        (IReadOnlyList<Diagnostic> Taken, int More) First(Severity severity)
        {
            var all = inOrder.Where(diagnostic => diagnostic.Severity == severity).ToList();
            Diagnostic[] taken =
            [
                .. all.GroupBy(diagnostic => diagnostic.Span.File?.Path).SelectMany(file => file.Select((diagnostic, turn) => (diagnostic, turn)))
                    .OrderBy(next => next.turn).Take(most).Select(next => next.diagnostic),
            ];
            return (taken, all.Count - taken.Length + diagnostics.Beyond.Sum(kind => kind.Key.Severity == severity ? kind.Value : 0));
        }
    }

    /// <summary>How many are not listed, in a sentence; null where all are.</summary>
    public string? More => (MoreErrors, MoreWarnings) switch
    {
        (0, 0) => null,
        (var errors, 0) => $"{Counted.Of(errors, "more error")} not listed here.",
        (0, var warnings) => $"{Counted.Of(warnings, "more warning")} not listed here.",
        var (errors, warnings) => $"{Counted.Of(errors, "more error")} and {Counted.Of(warnings, "more warning")} not listed here.",
    };
}
