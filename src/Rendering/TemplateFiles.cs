using BarometerSite.Problems;

namespace BarometerSite.Rendering;

/// <summary>What lies in templates/: how the site looks.</summary>
/// <param name="Texts">In ordinal order of their paths.</param>
/// <param name="Pictures">What is no text.</param>
internal sealed record TemplateFiles(ImmutableArray<SourceText> Texts, ImmutableArray<(string Path, byte[] Bytes)> Pictures)
{
    public const string Folder = "templates/";

    /// <summary>The texts of a folder and those below it.</summary>
    /// <param name="folder">Within templates/, with a slash at its end; empty for all.</param>
    public IEnumerable<SourceText> Under(string folder, string ending) => Texts.Where(text =>
        text.Path.StartsWith(Folder + folder, StringComparison.Ordinal) && text.Path.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    /// <param name="path">Within templates/.</param>
    public SourceText? Find(string path) =>
        Texts.FirstOrDefault(text => text.Path.Length == Folder.Length + path.Length && text.Path.EndsWith(path, StringComparison.Ordinal));
}
