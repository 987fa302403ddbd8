using System.Buffers;
using System.Text;
using BarometerSite.Templating;
using Scriban.Runtime;

namespace BarometerSite.Tests.Templating;

/// <summary>Renders a single template, or a few that include one another.</summary>
internal static class Templates
{
    public static readonly TemplateSettings Strict = new();

    public static string Render(string text, ScriptObject? globals = null, TemplateSettings? settings = null, params (string Path, string Text)[] others)
    {
        var set = Parse(text, settings, others);
        Assert.Empty(set.Problems);
        return Render(set, globals ?? []);
    }

    public static string Render(TemplateSet set, ScriptObject globals)
    {
        var output = new ArrayBufferWriter<byte>();
        set.Render("page", globals, output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    /// <summary>The problem that rendering ends with.</summary>
    public static TemplateProblem Failure(
        string text, ScriptObject? globals = null, TemplateSettings? settings = null, params (string Path, string Text)[] others) =>
        Assert.Throws<TemplateException>(() => Render(text, globals, settings, others)).Problem;

    /// <summary>The problems that parsing finds.</summary>
    public static IReadOnlyList<TemplateProblem> Problems(string text) => Parse(text, null).Problems;

    public static TemplateSet Parse(string text, TemplateSettings? settings, params (string Path, string Text)[] others)
    {
        var sources = others.Prepend(("page", text)).Select(source => KeyValuePair.Create(source.Item1, source.Item2));
        return TemplateSet.Parse(sources, settings ?? Strict);
    }
}
