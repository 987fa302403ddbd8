using System.Collections.Concurrent;
using System.Security.Cryptography;
using BarometerSite.OpenData;
using BarometerSite.Pages;

namespace BarometerSite.Rendering;

/// <summary>
/// The files to take away, each made once, when it or a file that tells of it is first asked for. Safe to ask from several threads: no file tells
/// of one that tells of it.
/// </summary>
/// <param name="make">Makes a file's bytes.</param>
/// <param name="parts">The bundle's bytes, piece by piece.</param>
internal sealed class DataFiles(
    SitePlan plan, Action<PlannedFile, ArrayBufferWriter<byte>> make, Func<FileContent.Bundle, IEnumerable<ReadOnlyMemory<byte>>> parts)
{
    /// <summary>
    /// Bytes of files that are kept for those that tell of them and for the bundle: five times those of a city's site. What is beyond is made once more
    /// for the bundle, so that no size of a site exhausts the machine.
    /// </summary>
    private const long MostKept = 32 * 1024 * 1024;

    /// <summary>Bytes that a file may hold beyond its own.</summary>
    private const int Spare = 8 * 1024;

    private readonly ConcurrentDictionary<string, Lazy<MadeFile>> files = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, long> lengths = new(StringComparer.Ordinal);
    private long kept;

    /// <summary>Writes all of them, those that tell of others after these.</summary>
    public void WriteAll(IFileSink sink)
    {
        WriteEach(content => content is not (FileContent.DataPackage or FileContent.Bundle or FileContent.DataList or FileContent.Catalogue));
        WriteEach(content => content is FileContent.DataPackage);
        WriteEach(content => content is FileContent.Bundle);
        WriteEach(content => content is FileContent.DataList or FileContent.Catalogue);
        Release();

        void WriteEach(Func<FileContent, bool> isNext) => Parallel.ForEach(plan.DataFiles.Where(file => isNext(file.Content)), file => Write(file, sink));
    }

    public MadeFile Of(PlannedFile file) => files.GetOrAdd(file.Path, _ => new Lazy<MadeFile>(() => Noted(file, Made(file)))).Value;

    /// <param name="address">Below where the plan's pages stand.</param>
    public MadeFile Of(string address) => Of(plan.FindData(Path(address)));

    /// <summary>How many bytes a file has.</summary>
    /// <inheritdoc cref="Of(string)"/>
    public long LengthOf(string address) => lengths.TryGetValue(Path(address), out var length) ? length : Of(address).Length;

    /// <summary>Gives the bytes away: pages tell only how long files are.</summary>
    public void Release()
    {
        files.Clear();
        Interlocked.Exchange(ref kept, 0);
    }

    private void Write(PlannedFile file, IFileSink sink)
    {
        if (file.Content is FileContent.Bundle bundle)
        {
            WriteBundle(file, bundle, sink);
            return;
        }

        var buffer = Made(file);
        sink.Write(file.Path, buffer.WrittenSpan);
        files.TryAdd(file.Path, new Lazy<MadeFile>(Noted(file, buffer)));
    }

    private void WriteBundle(PlannedFile file, FileContent.Bundle bundle, IFileSink sink)
    {
        using var measured = new MeasuredParts(parts(bundle));
        sink.Write(file.Path, measured.All());
        lengths[file.Path] = measured.Length;
        files.TryAdd(file.Path, new Lazy<MadeFile>(MadeFile.Given(measured.Length, measured.Sha256(), () => Made(file).WrittenMemory)));
    }

    private ArrayBufferWriter<byte> Made(PlannedFile file)
    {
        var buffer = new ArrayBufferWriter<byte>();
        make(file, buffer);
        return buffer;
    }

    private MadeFile Noted(PlannedFile file, ArrayBufferWriter<byte> buffer)
    {
        var length = lengths[file.Path] = buffer.WrittenCount;
        if (Interlocked.Add(ref kept, length) > MostKept)
            return MadeFile.Given(length, SHA256.HashData(buffer.WrittenSpan), () => Made(file).WrittenMemory);
        // Kept until all are written, so without the room that a buffer grows by.
        return MadeFile.Kept(buffer.FreeCapacity <= Spare && length > Spare ? buffer.WrittenMemory : buffer.WrittenSpan.ToArray());
    }

    private string Path(string address) => plan.Context.Mount?.Address + address;
}
