using System.Collections.Concurrent;
using BarometerSite.Pages;

namespace BarometerSite.Rendering;

/// <summary>How large the files to take away are. One that has not been made yet is made to find out.</summary>
/// <param name="make">Makes a file's bytes.</param>
internal sealed class FileSizes(SitePlan plan, Action<PlannedFile, ArrayBufferWriter<byte>> make)
{
    private readonly ConcurrentDictionary<string, int> sizes = new(StringComparer.Ordinal);

    public void Add(string path, int bytes) => sizes[path] = bytes;

    /// <param name="address">Of one of the plan's data files.</param>
    public int Of(string address) => sizes.GetOrAdd(plan.Context.Mount?.Address + address, path =>
    {
        var buffer = new ArrayBufferWriter<byte>();
        make(plan.DataFiles.First(file => file.Path == path), buffer);
        return buffer.WrittenCount;
    });
}
