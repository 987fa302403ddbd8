using System.Security.Cryptography;
using BarometerSite.Pages;
using BarometerSite.Rendering;

namespace BarometerSite.Disk;

/// <summary>The site in an output folder whose build left a note.</summary>
internal sealed class FormerSite : IFormerSite
{
    private readonly string folder;

    private FormerSite(string folder, BuildNote note, IReadOnlyDictionary<string, string> files) => (this.folder, Note, Files) = (folder, note, files);

    public BuildNote Note { get; }

    public IReadOnlyDictionary<string, string> Files { get; }

    /// <returns>Null without a note, or where the site is not the one that it was left of.</returns>
    public static FormerSite? Find(string folder) =>
        BuildNotes.Read(folder) is { } note && OutputOwner.ReadList(folder) is { } list && list.Digest == note.ListDigest
            ? new FormerSite(folder, note, list.Files)
            : null;

    public FileHash? Hash(string path)
    {
        try
        {
            // A link would be kept as the link that it is, and lead out of the site.
            var file = new FileInfo(Path.Combine(folder, path));
            if (!file.Exists || file.LinkTarget is not null || !FileKind.IsOrdinary(file.FullName))
                return null;
            using var stream = file.OpenRead();
            return new FileHash(SHA256.HashData(stream), stream.Position);
        }
        catch (Exception exception) when (OutputException.IsRefusal(exception))
        {
            return null;
        }
    }
}
