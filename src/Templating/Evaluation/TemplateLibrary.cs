using BarometerSite.Templating.Syntax;

namespace BarometerSite.Templating.Evaluation;

/// <summary>The parsed templates by path, as <c>include</c> finds them.</summary>
internal sealed class TemplateLibrary(Dictionary<string, Page> pages)
{
    public IEnumerable<string> Paths => pages.Keys;

    public Page? Find(string path) => pages.GetValueOrDefault(path);
}
