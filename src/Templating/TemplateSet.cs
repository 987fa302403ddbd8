using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace BarometerSite.Templating;

/// <summary>
/// All templates of a site, parsed once, rendered any number of times, also from several threads at once. A template includes
/// others by their path in the set; there is no way to anything outside it.
/// </summary>
internal sealed class TemplateSet
{
    /// <summary>Whoever reads fifty knows what is wrong with a template.</summary>
    private const int MostProblems = 50;

    private readonly Dictionary<string, Template> templates = new(StringComparer.Ordinal);

    /// <summary>The first mistake of each that has any; not the template itself, which may hold a message for every character.</summary>
    private readonly Dictionary<string, string> broken = new(StringComparer.Ordinal);

    private readonly TemplateSettings settings;

    // A context is costly to make, and can be used again unless a rendering failed in the middle of it. The bag gives each thread its own.
    private readonly ConcurrentBag<RenderContext> contexts = [];

    private TemplateSet(IEnumerable<KeyValuePair<string, string>> sources, TemplateSettings settings)
    {
        this.settings = settings;
        var problems = ImmutableArray.CreateBuilder<TemplateProblem>();
        foreach (var (path, text) in sources.OrderBy(source => source.Key, StringComparer.Ordinal))
        {
            var template = Template.Parse(text, path);
            if (template.HasErrors)
            {
                broken.Add(path, PackageMessage.OfSyntax(template.Messages[0].Message));
                problems.AddRange(template.Messages.Take(MostProblems).Select(message => At(message.Span, PackageMessage.OfSyntax(message.Message))));
            }
            else
            {
                if (settings.FoldsSpace)
                    LineSpace.Fold(template, text);
                templates.Add(path, template);
            }
        }

        Problems = problems.ToImmutable();
    }

    /// <summary>The first syntax errors of all templates, by path and place. A template that has one cannot be rendered or included.</summary>
    public ImmutableArray<TemplateProblem> Problems { get; }

    /// <summary>Parses every template; what is wrong with them is in <see cref="Problems"/>.</summary>
    /// <param name="sources">Path, with forward slashes, and text.</param>
    public static TemplateSet Parse(IEnumerable<KeyValuePair<string, string>> sources, TemplateSettings settings) => new(sources, settings);

    /// <summary>Whether there is such a template, with or without errors.</summary>
    public bool Contains(string path) => templates.ContainsKey(path) || broken.ContainsKey(path);

    /// <summary>Writes the template's result as UTF-8.</summary>
    /// <param name="globals">The top-level variables; those that the template sets are added to them.</param>
    /// <exception cref="TemplateException">The template failed; the output may hold a part.</exception>
    /// <exception cref="ArgumentException">There is no such template, or it has syntax errors.</exception>
    public void Render(string path, ScriptObject globals, IBufferWriter<byte> output)
    {
        if (!templates.TryGetValue(path, out var template))
            throw new ArgumentException($"There is no template `{path}` without syntax errors.", nameof(path));
        if (!contexts.TryTake(out var context))
            context = new RenderContext(templates, broken, settings);
        try
        {
            context.Render(template, globals, output);
        }
        catch (ScriptRuntimeException exception)
        {
            if (exception.GetBaseException() is HostException host)
                ExceptionDispatchInfo.Throw(host.Cause);
            var (message, isRunaway) = PackageMessage.Of(exception);
            throw new TemplateException(Problem(path, exception.Span, message) with { IncludedFrom = [.. context.IncludedFrom()], IsRunaway = isRunaway });
        }
        contexts.Add(context);
    }

    /// <param name="path">Of the template where the mistake is if it is in code that a template put together, which has no place.</param>
    private TemplateProblem Problem(string path, SourceSpan span, string message) => templates.ContainsKey(span.FileName ?? "")
        ? At(span, message)
        : new TemplateProblem(path, 0, 0, 1, 1, message, []);

    private static TemplateProblem At(SourceSpan span, string message) =>
        new(span.FileName!, span.Start.Offset, span.Length, span.Start.Line + 1, span.Start.Column + 1, message, []);
}
