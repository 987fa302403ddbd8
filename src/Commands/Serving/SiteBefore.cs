using BarometerSite.Pages;
using BarometerSite.Problems;
using BarometerSite.Rendering;

namespace BarometerSite.Commands.Serving;

/// <summary>
/// A site that another has followed. It is planned again when somebody asks for a page of it, which is seldom: that a plan of ten thousand pages stays
/// after each edit would cost more than all the texts.
/// </summary>
internal sealed class SiteBefore(LoadedSite site, BuildSettings settings)
{
    private readonly Lazy<ServedSite?> served = new(() => ServedSite.Of(site, settings, new DiagnosticBag(), before: null));

    private readonly Lazy<ImmutableArray<PlannedFile>> assets = new(() =>
        AssetFiles.Of(site.Files, settings.Libraries, site.Looks.Wordbooks, AssetNaming.ByContent).Planned);

    /// <summary>A style, script or picture of its templates; null where there is none.</summary>
    public ReadOnlyMemory<byte>? FindAsset(string path) =>
        (assets.Value.FirstOrDefault(asset => asset.Path == path)?.Content as FileContent.Asset)?.Bytes;

    /// <summary>Makes a file, if there was one and it can be made.</summary>
    public bool TryWrite(string path, ArrayBufferWriter<byte> output) =>
        served.Value is { } then && then.Find(path) is { } file && then.Try(file, output) is null;
}
