using BarometerSite.Problems;
using BarometerSite.Sources.Csv;
using BarometerSite.Sources.Markdown;
using BarometerSite.Sources.Yaml;

namespace BarometerSite.Sources;

/// <summary>Every file of the site as a tree, each parsed once. A file that cannot be read as its kind is missing here and complained about.</summary>
internal sealed class SiteSyntax
{
    private readonly Dictionary<string, object> trees;

    private SiteSyntax(SourceSet sources, Dictionary<string, object> trees)
    {
        Sources = sources;
        this.trees = trees;
    }

    public SourceSet Sources { get; }

    /// <param name="memory">Of the same site, where it is parsed again and again.</param>
    public static SiteSyntax Parse(SourceSet sources, DiagnosticBag diagnostics, SourceMemory? memory = null)
    {
        var takesTooLong = MarkdownSize.RefuseTogether([.. sources.Texts.Where(text => IsMarkdown(text.Path))], diagnostics);
        ImmutableArray<SourceText> texts = [.. sources.Texts.Where(text => IsStructured(text.Path) && !(takesTooLong && IsMarkdown(text.Path)))];
        var parsed = InParallel.Map(texts, diagnostics, Tree, memory);
        var rows = parsed.OfType<CsvTable>().Sum(table => table.Rows.Length);
        if (rows > SourceLimits.CsvRowsTogether)
            diagnostics.Add(Complaints.SiteTooLarge("rows in its measurements", rows, SourceLimits.CsvRowsTogether));
        var trees = new Dictionary<string, object>(texts.Length, StringComparer.Ordinal);
        for (var index = 0; index < texts.Length; index++)
        {
            if (parsed[index] is { } tree)
                trees.Add(texts[index].Path, tree);
        }
        return new SiteSyntax(sources, trees);
    }

    public YamlNode? Yaml(string path) => trees.GetValueOrDefault(path) as YamlNode;

    public CsvTable? Csv(string path) => trees.GetValueOrDefault(path) as CsvTable;

    public MarkdownText? Markdown(string path) => trees.GetValueOrDefault(path) as MarkdownText;

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
}
