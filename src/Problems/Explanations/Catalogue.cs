namespace BarometerSite.Problems.Explanations;

/// <summary>
/// Every complaint explained, once: for <c>explain</c>, for the page beside this folder and for the help of viewers. What a complaint says and its cure
/// stand in its factory alone; here stands why it is one, and an example that the factory is given.
/// </summary>
internal static partial class Catalogue
{
    public static ImmutableArray<ExplanationGroup> Groups { get; } =
    [
        new("Files", Files), new("YAML", Yaml), new("Keys, columns and ids", Shape), new("Values", Values), new("CSV", Csv), new("Texts", Texts),
        new("Computed figures", Computed), new("Figures about few people", Disclosure), new("Charts", Charts), new("Pages and addresses", Site),
        new("Dialogue", Dialogue), new("Editions", Editions), new("Corrections", Corrections), new("Verification", Verification), new("Imports", Import),
        new("The program and the machine", Machine),
    ];

    public static IEnumerable<Explanation> All => Groups.SelectMany(group => group.Items);

    /// <summary>Null where no complaint has that code.</summary>
    public static Explanation? Find(string code) => All.FirstOrDefault(explanation => explanation.Code == code);

    /// <summary>All as a page, in CommonMark.</summary>
    public static string Page()
    {
        var page = new StringBuilder(
            """
            # What the complaints mean

            `check` and `build` tell what is wrong in the words of your file. Here stands why each is a mistake, with an example and its cure;
            `explain CODE` prints the same. A code never changes its meaning and never its name.

            <!-- Made by ExplanationTests from src/Problems/Explanations; ACCEPT=1 dotnet test writes it anew. -->

            """);
        foreach (var group in Groups)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {group.Title}\n");
            foreach (var item in group.Items)
                page.Append(CultureInfo.InvariantCulture, $"\n### {item.Code}\n\n{item.Markdown}\n");
        }
        return page.ToString().ReplaceLineEndings("\n");
    }

    private static Explanation Of(string meaning, params ReadOnlySpan<Diagnostic> examples) => new(meaning, [.. examples]);

    /// <param name="marked">The text of a file, with ⟦ and ⟧ around the place that the complaint is about.</param>
    private static SourceSpan In(string path, string marked)
    {
        var start = marked.IndexOf('⟦', StringComparison.Ordinal);
        var end = marked.IndexOf('⟧', StringComparison.Ordinal) - 1;
        return new SourceSpan(new SourceText(path, marked.Remove(end + 1, 1).Remove(start, 1)), start, end - start);
    }

    /// <summary>A place of which only line and column are told.</summary>
    private static SourceSpan Line(string path, int line) => new SourceText(path, string.Concat(Enumerable.Repeat("…\n", line))).LineSpan(line);
}
