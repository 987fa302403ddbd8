using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using BarometerSite.Templating.Parsing;
using BarometerSite.Templating.ScribanPackage;
using Scriban;
using Scriban.Syntax;

namespace BarometerSite.Templating;

/// <summary>
/// The same set of templates over the Scriban package, for builds with <c>-p:ScribanPackage=true</c>: same members, same bytes. What is
/// refused is refused in the package's words.
/// </summary>
internal sealed class TemplateSet
{
    private readonly Dictionary<string, TemplateSource> sources;
    private readonly Dictionary<string, Template> templates;
    private readonly TemplateSettings settings;

    private TemplateSet(Dictionary<string, TemplateSource> sources, Dictionary<string, Template> templates, TemplateSettings settings)
    {
        this.sources = sources;
        this.templates = templates;
        this.settings = settings;
        Problems =
        [
            .. templates.OrderBy(template => template.Key, StringComparer.Ordinal)
                .SelectMany(template => template.Value.Messages.Select(message => Problem(template.Key, message.Span, message.Message))),
        ];
    }

    public ImmutableArray<TemplateProblem> Problems { get; }

    public static TemplateSet Parse(IEnumerable<KeyValuePair<string, string>> sources, TemplateSettings settings)
    {
        var texts = sources.ToDictionary(source => source.Key, source => new TemplateSource(source.Key, source.Value), StringComparer.Ordinal);
        return new TemplateSet(texts, texts.ToDictionary(text => text.Key, text => Template.Parse(text.Value.Text, text.Key), StringComparer.Ordinal), settings);
    }

    public bool Contains(string path) => sources.ContainsKey(path);

    /// <exception cref="TemplateException">The template failed.</exception>
    public void Render(string path, ITemplateObject globals, IBufferWriter<byte> output) => Encoding.UTF8.GetBytes(Text(path, globals), output);

    public string Excerpt(TemplateProblem problem) => sources.TryGetValue(problem.Path, out var source)
        ? $"{source.LineText(problem.Line)}\n{new string(' ', problem.Column - 1)}^"
        : "";

    private string Text(string path, ITemplateObject globals)
    {
        var context = new PackageContext(templates, settings);
        context.PushGlobal(new PackageObject(globals));
        try
        {
            return templates[path].Render(context);
        }
        catch (ScriptRuntimeException exception)
        {
            throw new TemplateException(Problem(path, exception.Span, exception.OriginalMessage));
        }
    }

    private static TemplateProblem Problem(string path, Scriban.Parsing.SourceSpan span, string message) =>
        new(span.FileName ?? path, span.Start.Offset, span.Length, span.Start.Line + 1, span.Start.Column + 1, message, []);
}
