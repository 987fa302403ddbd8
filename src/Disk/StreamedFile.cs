using Microsoft.Win32.SafeHandles;

namespace BarometerSite.Disk;

/// <summary>
/// A file of the new site on its way to the disk, piece by piece. As long as it is as the file of the site before it is only compared with that; if it is
/// to its end, it gets a second name as every <see cref="UnchangedFile"/>.
/// </summary>
/// <param name="before">Where the file before would lie; null without a site before.</param>
/// <param name="create">Makes the new one.</param>
internal sealed class StreamedFile(string? before, string name, Func<string, SafeFileHandle> create) : IBufferWriter<byte>, IDisposable
{
    private const int BufferLength = 64 * 1024;

    private readonly SafeFileHandle? same = before is null ? null : UnchangedFile.Open(before);
    private byte[] buffer = ArrayPool<byte>.Shared.Rent(BufferLength);
    private int filled;
    private long sent;
    private SafeFileHandle? file;

    public void Advance(int count) => filled += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        if (buffer.Length - filled < Math.Max(sizeHint, 1))
        {
            Send();
            if (buffer.Length < sizeHint)
            {
                ArrayPool<byte>.Shared.Return(buffer);
                buffer = ArrayPool<byte>.Shared.Rent(sizeHint);
            }
        }
        return buffer.AsMemory(filled);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    /// <summary>It is whole.</summary>
    public void Finish()
    {
        Send();
        if (file is null && (same is null || RandomAccess.GetLength(same) != sent || !UnchangedFile.TryLink(before!, name)))
            file = Begun();
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(buffer);
        same?.Dispose();
        file?.Dispose();
    }

    private void Send()
    {
        var bytes = buffer.AsSpan(0, filled);
        if (file is null && (same is null || !UnchangedFile.Holds(same, bytes, sent)))
            file = Begun();
        if (file is not null)
            RandomAccess.Write(file, bytes, sent);
        sent += filled;
        filled = 0;
    }

    /// <summary>The new file with all that was the same.</summary>
    private SafeFileHandle Begun()
    {
        var begun = create(name);
        if (sent == 0)
            return begun;
        var copied = ArrayPool<byte>.Shared.Rent(BufferLength);
        for (var at = 0L; at < sent;)
        {
            var read = RandomAccess.Read(same!, copied.AsSpan(0, (int)Math.Min(BufferLength, sent - at)), at);
            if (read == 0)
                throw new IOException($"'{before}' was cut off while it was read.");
            RandomAccess.Write(begun, copied.AsSpan(0, read), at);
            at += read;
        }
        ArrayPool<byte>.Shared.Return(copied);
        return begun;
    }
}
