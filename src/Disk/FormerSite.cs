using System.Security.Cryptography;
using BarometerSite.Pages;
using BarometerSite.Rendering;
using Microsoft.Win32.SafeHandles;

namespace BarometerSite.Disk;

/// <summary>The site in an output folder whose build left a note.</summary>
internal sealed class FormerSite : IFormerSite
{
    /// <summary>Bytes; few files have more.</summary>
    private const int BufferLength = 64 * 1024;

    private readonly string folder;

    private FormerSite(string folder, BuildNote note, BuiltList list) => (this.folder, Note, List) = (folder, note, list);

    public BuildNote Note { get; }

    public BuiltList List { get; }

    public IReadOnlyDictionary<string, string> Files => List.Files;

    /// <returns>Null without a note, or where the site is not the one that it was left of.</returns>
    public static FormerSite? Find(string folder) =>
        BuildNotes.Read(folder) is { } note && OutputOwner.ReadList(folder) is { } list && list.Digest == note.ListDigest
            ? new FormerSite(folder, note, list)
            : null;

    /// <inheritdoc/>
    /// <remarks>
    /// Read whole, though git's index would be content with times and sizes: a file whose time was set back would go from site to site for ever, and the one
    /// time that nobody sets, that of the last change of the inode, changes with every name that a build gives the file. It is a tenth of such a build.
    /// </remarks>
    public FileHash? Hash(string path)
    {
        try
        {
            // A link would be kept as the link that it is, and lead out of the site.
            var file = new FileInfo(Path.Combine(folder, path));
            if (!file.Exists || file.Attributes.HasFlag(FileAttributes.ReparsePoint) || !FileKind.IsOrdinary(file.FullName))
                return null;
            // Whoever may write meanwhile could do so a moment later as well, so no lock is asked for.
            using var handle = File.OpenHandle(file.FullName, share: FileShare.ReadWrite | FileShare.Delete);
            return Hash(handle);
        }
        catch (Exception exception) when (OutputException.IsRefusal(exception))
        {
            return null;
        }
    }

    private static FileHash Hash(SafeFileHandle handle)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(BufferLength);
        try
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            var at = 0L;
            int read;
            do
            {
                read = RandomAccess.Read(handle, buffer, at);
                hash.AppendData(buffer.AsSpan(0, read));
                at += read;
            }
            while (read == buffer.Length);
            return FileHash.Of(hash, at);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
