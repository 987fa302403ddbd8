using System.Diagnostics;
using BarometerSite.Pages;
using BarometerSite.Problems;
using BarometerSite.Rendering;

namespace BarometerSite;

/// <summary>Counts the files on their way to the disk, on a terminal and only when it takes long enough to wonder.</summary>
internal sealed class Progress : IFileSink, IDisposable
{
    private static readonly TimeSpan Silence = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(100);

    private readonly IFileSink inner;
    private readonly TextWriter? terminal;
    private readonly Stopwatch clock = Stopwatch.StartNew();
    private readonly Lock gate = new();
    private TimeSpan next = Silence;
    private int count;
    private bool isShown;

    public Progress(IFileSink inner, TextWriter error, bool isQuiet)
    {
        this.inner = inner;
        terminal = !isQuiet && Terminal.IsTerminal(error) ? error : null;
    }

    public void Write(string path, ReadOnlySpan<byte> bytes)
    {
        inner.Write(path, bytes);
        Count();
    }

    public void Write(string path, Func<IBufferWriter<byte>, FileHash> write)
    {
        inner.Write(path, write);
        Count();
    }

    public IFormerSite? Former => inner.Former;

    public void Keep(string path)
    {
        inner.Keep(path);
        Count();
    }

    private void Count()
    {
        var written = Interlocked.Increment(ref count);
        if (terminal is null || clock.Elapsed < next)
            return;
        lock (gate)
        {
            next = clock.Elapsed + Pace;
            isShown = true;
            terminal.Write($"\rMaking the site: {Counted.Of(written, "file")} ");
        }
    }

    /// <summary>Clears the line.</summary>
    public void Dispose()
    {
        if (isShown)
            terminal!.Write("\r\u001b[K");
        isShown = false;
    }
}
