using System.Buffers;
using System.Collections.Immutable;
using BarometerSite.Markup;

namespace BarometerSite.Templating;

/// <summary>
/// All templates of a site, parsed once, rendered any number of times, also from several threads at once. A template includes
/// others by their path in the set; there is no way to anything outside it.
/// </summary>
internal sealed class TemplateSet
{
    private TemplateSet(ImmutableArray<TemplateProblem> problems) => Problems = problems;

    /// <summary>All syntax errors of all templates, by path and place.</summary>
    public ImmutableArray<TemplateProblem> Problems { get; }

    /// <summary>Parses every template; what is wrong with them is in <see cref="Problems"/>.</summary>
    /// <param name="sources">Path, with forward slashes, and text.</param>
    public static TemplateSet Parse(IEnumerable<KeyValuePair<string, string>> sources, TemplateSettings settings) => new([]);

    public bool Contains(string path) => throw new NotImplementedException();

    /// <summary>Writes the template's result as UTF-8. The globals are its top-level variables.</summary>
    /// <exception cref="TemplateException">The template failed; the output may hold a part.</exception>
    public void Render(string path, ITemplateObject globals, IBufferWriter<byte> output) => throw new NotImplementedException();

    /// <summary>As <see cref="Render"/>, to a value that another template may write.</summary>
    public Html RenderHtml(string path, ITemplateObject globals) => throw new NotImplementedException();

    /// <summary>The line of a problem with a caret under its place, two lines of text; empty if the template is not in the set.</summary>
    public string Excerpt(TemplateProblem problem) => throw new NotImplementedException();
}
