using BarometerSite.Problems;
using BarometerSite.Sources.Csv;
using BarometerSite.Sources.Markdown;
using BarometerSite.Sources.Yaml;

namespace BarometerSite.Sources;

/// <summary>Every file of the site as a tree, each parsed once. A file that cannot be read as its kind is missing here and complained about.</summary>
internal sealed class SiteSyntax
{
    private readonly Dictionary<string, object> trees;

    private readonly SourceMemory? memory;

    private SiteSyntax(SourceSet sources, Dictionary<string, object> trees, SourceMemory? memory)
    {
        Sources = sources;
        this.trees = trees;
        this.memory = memory;
    }

    public SourceSet Sources { get; }

    /// <param name="memory">Of the same site, where it is parsed again and again.</param>
    public static SiteSyntax Parse(SourceSet sources, DiagnosticBag diagnostics, SourceMemory? memory = null)
    {
        var takesTooLong = MarkdownSize.RefuseTogether([.. sources.Texts.Where(text => IsMarkdown(text.Path))], diagnostics);
        ImmutableArray<SourceText> texts = [.. sources.Texts.Where(text => IsStructured(text.Path) && !(takesTooLong && IsMarkdown(text.Path)))];
        var parsed = InParallel.Map(texts, diagnostics, Tree, memory);
        var rows = parsed.Sum(RowsOf);
        if (rows > SourceLimits.CsvRowsTogether)
            diagnostics.Add(Complaints.SiteTooLarge("rows in its measurements", rows, SourceLimits.CsvRowsTogether));
        var trees = new Dictionary<string, object>(texts.Length, StringComparer.Ordinal);
        for (var index = 0; index < texts.Length; index++)
        {
            if (parsed[index] is { } tree)
                trees.Add(texts[index].Path, tree);
        }
        return new SiteSyntax(sources, trees, memory);
    }

    public YamlNode? Yaml(string path) => Tree(path) as YamlNode;

    public CsvTable? Csv(string path) => Tree(path) as CsvTable;

    public MarkdownText? Markdown(string path) => Tree(path) as MarkdownText;

    /// <summary>Whether a file could be read as its kind.</summary>
    public bool Has(string path) => trees.ContainsKey(path);

    /// <summary>
    /// Lets go of the trees of files that were bound, which take more than what they became. Whoever asks again has the file parsed again. Not while another
    /// thread asks for a tree.
    /// </summary>
    public void Forget(params ReadOnlySpan<SourceText?> bound)
    {
        foreach (var text in bound)
        {
            if (text is null || !trees.TryGetValue(text.Path, out var tree) || tree is Forgotten)
                continue;
            trees[text.Path] = new Forgotten(RowsOf(tree));
            memory?.Replace(text, trees[text.Path]);
        }
    }

    private object? Tree(string path) => trees.GetValueOrDefault(path) is var tree and not Forgotten ? tree : Tree(Sources.Text(path)!, new DiagnosticBag());

    private static int RowsOf(object? tree) => tree switch
    {
        CsvTable table => table.Rows.Length,
        Forgotten forgotten => forgotten.Rows,
        _ => 0,
    };

    private static bool IsStructured(string path) => Path.GetExtension(path.AsSpan()) is ".yml" or ".csv" || IsMarkdown(path);

    // A text for designers in templates/ is no page.
    private static bool IsMarkdown(string path) => path.StartsWith("content/", StringComparison.Ordinal) && path.EndsWith(".md", StringComparison.Ordinal);

    private static object? Tree(SourceText text, DiagnosticBag diagnostics)
    {
        object? tree = Path.GetExtension(text.Path) switch
        {
            ".yml" => YamlReader.Parse(text, diagnostics),
            ".csv" => CsvReader.Parse(text, diagnostics),
            _ => MarkdownReader.Parse(text, diagnostics),
        };
        text.Rest();
        return tree;
    }

    /// <param name="Rows">Of measurements, which all files together may not have too many of.</param>
    private sealed record Forgotten(int Rows);
}
