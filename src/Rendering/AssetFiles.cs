using System.Security.Cryptography;
using BarometerSite.Model;
using BarometerSite.Pages;

namespace BarometerSite.Rendering;

/// <summary>
/// Styles and pictures under addresses that carry a hash of their content, so that browsers may keep them for ever. The styles are
/// one file, put together in the order of their names.
/// </summary>
internal sealed class AssetFiles
{
    private const string Pictures = "assets/";
    private const string StyleName = "style.css";
    private const string PlotlyName = "plotly-basic.min.js";
    private const string MiniSearchName = "minisearch.js";

    /// <summary>The libraries that scripts of the site stand on, by the names of their files.</summary>
    public static readonly ImmutableArray<string> Libraries = [PlotlyName, MiniSearchName];

    /// <summary>Under templates/, where none of the site's own may lie.</summary>
    public static readonly ImmutableArray<string> Taken =
        [.. Libraries.Append(StyleName).Concat(Languages.All.Select(ScriptSettings.Name)).Select(name => Pictures + name)];

    private AssetFiles(ImmutableArray<(string Name, string Address, byte[] Bytes)> files, ChartStyles chartStyles) =>
        (Files, ChartStyles) = (files, chartStyles);

    public ImmutableArray<(string Name, string Address, byte[] Bytes)> Files { get; }

    public ImmutableArray<PlannedFile> Planned => [.. Files.Select(file => new PlannedFile(file.Address, new FileContent.Asset(file.Bytes)))];

    /// <summary>The library that draws explored charts; null where it was not restored.</summary>
    public string? Plotly => Files.FirstOrDefault(file => file.Name == PlotlyName).Address;

    /// <summary>The library that searches; null where it was not restored.</summary>
    public string? MiniSearch => Files.FirstOrDefault(file => file.Name == MiniSearchName).Address;

    public ChartStyles ChartStyles { get; }

    public string Stylesheet => Address(StyleName);

    /// <param name="libraries">Those of <see cref="Libraries"/> that there are.</param>
    /// <param name="words">Those of the site's languages.</param>
    public static AssetFiles Of(
        TemplateFiles templates, ImmutableArray<(string Name, byte[] Bytes)> libraries, ImmutableArray<Wordbook> words, AssetNaming naming)
    {
        var styles = string.Concat(templates.Under("styles/", ".css").Select(file => file.Text));
        var texts = templates.Under(Pictures, "").Select(file => (file.Path, Bytes: Encoding.UTF8.GetBytes(file.Text)));
        var pictures = templates.Pictures.Where(picture => picture.Path.StartsWith(TemplateFiles.Folder + Pictures, StringComparison.Ordinal));
        ImmutableArray<(string Name, string Address, byte[] Bytes)> named =
        [
            .. texts.Concat(pictures)
                .Select(file => (Name: file.Path[(TemplateFiles.Folder + Pictures).Length..], file.Bytes))
                .Append((Name: StyleName, Bytes: Encoding.UTF8.GetBytes(styles)))
                .Concat(libraries)
                .OrderBy(file => file.Name, StringComparer.Ordinal)
                .Select(file => Named(file.Name, file.Bytes)),
        ];
        var addresses = named.Select(file => (file.Name, file.Address));
        var settings = words.Select(book => Named(ScriptSettings.Name(book.Language), ScriptSettings.Of(book, addresses)));
        return new AssetFiles([.. named, .. settings], new ChartStyles(templates));

        (string, string, byte[]) Named(string name, byte[] bytes) => (name, naming == AssetNaming.ByContent ? Hashed(name, bytes) : Pictures + name, bytes);
    }

    /// <summary>The address of an asset; of one that does not exist, the address it would have without a hash.</summary>
    public string Address(string name) => Files.FirstOrDefault(file => file.Name == name).Address ?? "assets/" + name;

    private static string Hashed(string name, byte[] bytes)
    {
        // Eight bytes: enough that two versions of a file never meet.
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 8));
        var dot = name.LastIndexOf('.');
        return dot < 0 ? $"assets/{name}.{hash}" : $"assets/{name[..dot]}.{hash}{name[dot..]}";
    }
}

/// <summary>How the addresses of assets are made.</summary>
internal enum AssetNaming
{
    /// <summary>With a hash of the content, as browsers get them.</summary>
    ByContent,

    /// <summary>By the name alone: two builds in which only a style differs differ in that file and in no page.</summary>
    ByName,
}
