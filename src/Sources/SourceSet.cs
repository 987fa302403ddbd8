using System.Collections.Immutable;

namespace BarometerSite.Sources;

/// <summary>All files of a site, texts decoded, in ordinal order of their paths.</summary>
internal sealed class SourceSet
{
    private SourceSet(ImmutableArray<SourceText> texts, ImmutableArray<SourceFile> assets)
    {
        Texts = texts;
        Assets = assets;
    }

    public ImmutableArray<SourceText> Texts { get; }

    /// <summary>What is not text: pictures, fonts, documents.</summary>
    public ImmutableArray<SourceFile> Assets { get; }

    public static SourceSet Decode(IEnumerable<SourceFile> files, DiagnosticBag diagnostics) => new([], []);

    /// <summary>The text file of a path, or null.</summary>
    public SourceText? Text(string path) => Texts.FirstOrDefault(text => text.Path == path);

    /// <summary>The asset of a path, or null.</summary>
    public SourceFile? Asset(string path) => Assets.FirstOrDefault(asset => asset.Path == path);

    /// <summary>The text files under a folder, subfolders too, whose names end with one of the extensions (<c>.yml</c>), or all.</summary>
    public IEnumerable<SourceText> Under(string folder, params string[] extensions) =>
        Texts.Where(text => text.Path.StartsWith(folder + "/", StringComparison.Ordinal)
            && (extensions.Length == 0 || extensions.Any(extension => text.Path.EndsWith(extension, StringComparison.Ordinal))));
}
