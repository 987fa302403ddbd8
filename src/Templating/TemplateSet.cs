using System.Buffers;
using System.Collections.Immutable;
using BarometerSite.Templating.Evaluation;
using BarometerSite.Templating.Parsing;
using BarometerSite.Templating.Syntax;

namespace BarometerSite.Templating;

/// <summary>
/// All templates of a site, parsed once, rendered any number of times, also from several threads at once. A template includes
/// others by their path in the set; there is no way to anything outside it.
/// </summary>
internal sealed class TemplateSet
{
    private readonly TemplateLibrary library;
    private readonly TemplateSettings settings;
    private readonly Dictionary<string, TemplateSource> sources;

    private TemplateSet(Dictionary<string, TemplateSource> sources, TemplateLibrary library, TemplateSettings settings, ImmutableArray<TemplateProblem> problems)
    {
        this.sources = sources;
        this.library = library;
        this.settings = settings;
        Problems = problems;
    }

    /// <summary>All syntax errors of all templates, by path and place. A template that has one cannot be rendered or included.</summary>
    public ImmutableArray<TemplateProblem> Problems { get; }

    /// <summary>Parses every template; what is wrong with them is in <see cref="Problems"/>.</summary>
    /// <param name="sources">Path, with forward slashes, and text.</param>
    public static TemplateSet Parse(IEnumerable<KeyValuePair<string, string>> sources, TemplateSettings settings)
    {
        var texts = new Dictionary<string, TemplateSource>(StringComparer.Ordinal);
        var pages = new Dictionary<string, Page>(StringComparer.Ordinal);
        var found = new List<TemplateProblem>();
        foreach (var (path, text) in sources)
        {
            var source = new TemplateSource(path, text);
            var problems = new SyntaxProblems(source);
            var page = Parser.ParsePage(source, problems);
            texts.Add(path, source);
            if (problems.Found.Count == 0)
                pages.Add(path, page);
            found.AddRange(problems.Found);
        }
        var ordered = found.OrderBy(problem => problem.Path, StringComparer.Ordinal).ThenBy(problem => problem.Start);
        return new TemplateSet(texts, new TemplateLibrary(pages), settings, [.. ordered]);
    }

    /// <summary>Whether there is such a template, rendered or not.</summary>
    public bool Contains(string path) => sources.ContainsKey(path);

    /// <summary>Writes the template's result as UTF-8. The globals are its top-level variables.</summary>
    /// <exception cref="TemplateException">The template failed; the output may hold a part.</exception>
    /// <exception cref="ArgumentException">There is no such template, or it has syntax errors.</exception>
    public void Render(string path, ITemplateObject globals, IBufferWriter<byte> output)
    {
        var page = Find(path);
        using var utf8 = new Utf8Output(output, settings);
        Run(page, globals, utf8);
        utf8.Flush();
    }

    /// <summary>The line of a problem with a caret under its place, two lines of text; empty if the template is not in the set.</summary>
    public string Excerpt(TemplateProblem problem)
    {
        if (!sources.TryGetValue(problem.Path, out var source))
            return "";
        var line = source.LineText(problem.Line);
        var before = line[..Math.Min(problem.Column - 1, line.Length)];
        var carets = new string('^', Math.Clamp(problem.Length, 1, Math.Max(1, line.Length - before.Length)));
        return $"{line}\n{new string([.. before.Select(character => character == '\t' ? '\t' : ' ')])}{carets}";
    }

    private Page Find(string path) =>
        library.Find(path)
        ?? throw new ArgumentException(Contains(path) ? $"The template `{path}` has syntax errors." : $"There is no template `{path}`.", nameof(path));

    private void Run(Page page, ITemplateObject globals, Output output)
    {
        var context = new RenderContext(library, settings, globals, output);
        page.Body.Execute(context);
    }
}
