namespace BarometerSite.Problems.Explanations;

/// <summary>What a complaint means, for whoever meets it for the first time.</summary>
/// <param name="Meaning">Why it is a mistake, in a sentence or two.</param>
/// <param name="Examples">Each way in which it is told, as its factory tells it; never empty.</param>
internal sealed record Explanation(string Meaning, ImmutableArray<Diagnostic> Examples)
{
    public string Code => Examples[0].Code;

    public Severity Severity => Examples[0].Severity;

    /// <summary>Where the complaint itself names none, since it depends on what it quotes.</summary>
    public string? Cure { get; init; }

    /// <summary>The first sentence of the meaning.</summary>
    public string Summary => Meaning.IndexOf(". ", StringComparison.Ordinal) is >= 0 and var end ? Meaning[..(end + 1)] : Meaning;

    public string Text => string.Join("\n\n", Parts(cure => $"Cure: {cure}", example => string.Join('\n', example.Select(line => "  " + line))));

    /// <summary>CommonMark.</summary>
    public string Markdown => string.Join("\n\n", Parts(cure => $"**Cure:** {Escaped(cure)}", example => $"```text\n{string.Join('\n', example)}\n```"));

    private const string Signs = @"\*_[]<>#`|!";

    private IEnumerable<string> Parts(Func<string, string> cured, Func<string[], string> shown)
    {
        yield return Meaning;
        foreach (var example in Examples)
        {
            yield return shown([.. Lines(example)]);
            if ((example.Help ?? Cure) is { } cure)
                yield return cured(cure);
        }
    }

    /// <summary>The complaint without its cure, and the line that it is about.</summary>
    private static IEnumerable<string> Lines(Diagnostic example)
    {
        yield return (example with { Help = null }).ToString();
        if (SourceExcerpt.Of(example.Span) is not { } excerpt)
            yield break;
        yield return "    " + excerpt.Line;
        yield return $"    {new string(' ', excerpt.Before)}{new string('^', excerpt.Length)}";
    }

    private static string Escaped(string text) =>
        string.Concat(text.Select(character => Signs.Contains(character) ? $"\\{character}" : $"{character}"));
}

/// <summary>Explanations of one subject.</summary>
internal sealed record ExplanationGroup(string Title, ImmutableArray<Explanation> Items);
