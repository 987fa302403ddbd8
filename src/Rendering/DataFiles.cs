using System.Collections.Concurrent;
using BarometerSite.OpenData;
using BarometerSite.Pages;

namespace BarometerSite.Rendering;

/// <summary>
/// The files to take away, each made once, when it or a file that tells of it is first asked for. Safe to ask from several threads: no file tells
/// of one that tells of it.
/// </summary>
/// <param name="make">Makes a file's bytes.</param>
internal sealed class DataFiles(SitePlan plan, Action<PlannedFile, ArrayBufferWriter<byte>> make)
{
    /// <summary>Bytes that a file may hold beyond its own.</summary>
    private const int Spare = 8 * 1024;

    private readonly ConcurrentDictionary<string, Lazy<MadeFile>> files = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, int> lengths = new(StringComparer.Ordinal);

    public MadeFile Of(PlannedFile file) => files.GetOrAdd(file.Path, _ => new Lazy<MadeFile>(() =>
    {
        var buffer = new ArrayBufferWriter<byte>();
        make(file, buffer);
        lengths[file.Path] = buffer.WrittenCount;
        // Kept until all are written, so without the room that a buffer grows by.
        return new MadeFile(buffer.FreeCapacity <= Spare && buffer.WrittenCount > Spare ? buffer.WrittenMemory : buffer.WrittenSpan.ToArray());
    })).Value;

    /// <param name="address">Below where the plan's pages stand.</param>
    public MadeFile Of(string address) => Of(plan.FindData(Path(address)));

    /// <summary>How many bytes a file has.</summary>
    /// <inheritdoc cref="Of(string)"/>
    public int LengthOf(string address) => lengths.TryGetValue(Path(address), out var length) ? length : Of(address).Length;

    /// <summary>Gives the bytes away: pages tell only how long files are.</summary>
    public void Release() => files.Clear();

    private string Path(string address) => plan.Context.Mount?.Address + address;
}
