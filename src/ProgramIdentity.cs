using System.Runtime.InteropServices;

namespace BarometerSite;

/// <summary>What tells this program from every other that could make other pages of the same sources: whoever changes a line of it gets another.</summary>
internal static class ProgramIdentity
{
    // Of the assemblies that have a hand in what a page's bytes are; a compiler gives each of them an id by what is in it.
    private static readonly Type[] Parts =
        [typeof(ProgramIdentity), typeof(Scriban.Template), typeof(Markdig.Markdown), typeof(Plotly.NET.Trace), typeof(DynamicObj.DynamicObj)];

    public static string Text => string.Join(' ', Parts.Select(part => $"{part.Module.ModuleVersionId}").Append(RuntimeInformation.FrameworkDescription));
}
