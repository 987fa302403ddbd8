using BarometerSite.Rendering;

namespace BarometerSite;

internal sealed class OutputFolder : IFileSink, IDisposable
{
    public static OutputFolder Open(string path) => throw new NotImplementedException(path);

    public void Write(string path, ReadOnlySpan<byte> bytes) => throw new NotImplementedException(path);

    public void Commit() => throw new NotImplementedException();

    public void Dispose()
    {
    }
}
