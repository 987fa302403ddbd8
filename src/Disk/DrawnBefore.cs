using System.Security.Cryptography;
using BarometerSite.Rendering;

namespace BarometerSite.Disk;

/// <summary>
/// Takes a picture from the site that was built before, where the same program drew the same with the same typeface: its address follows from the
/// drawing. Drawing one takes some ten times as long as reading it.
/// </summary>
/// <param name="folder">Where that site lies; nothing else takes its place meanwhile.</param>
internal sealed class DrawnBefore(string folder, ICardPainter painter) : ICardPainter
{
    // What another one drew is none of ours; what somebody changed is told by its hash.
    private readonly Lazy<IReadOnlyDictionary<string, string>> drawn = new(() =>
        OutputOwner.ReadList(folder) is { Cards: var cards, Files: var files } && cards == painter.Name ? files : FrozenDictionary<string, string>.Empty);

    public string Name => painter.Name;

    public IReadOnlyList<Rune> Lacking(string drawing) => painter.Lacking(drawing);

    public void Paint(string path, string drawing, IBufferWriter<byte> output)
    {
        if (drawn.Value.TryGetValue(path, out var hash) && Read(path) is { } bytes && Convert.ToHexStringLower(SHA256.HashData(bytes)) == hash)
            output.Write(bytes);
        else
            painter.Paint(path, drawing, output);
    }

    private byte[]? Read(string path)
    {
        try
        {
            var full = Path.Combine(folder, path);
            return FileKind.IsOrdinary(full) ? File.ReadAllBytes(full) : null;
        }
        catch (Exception exception) when (OutputException.IsRefusal(exception))
        {
            return null;
        }
    }
}
