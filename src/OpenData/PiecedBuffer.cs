namespace BarometerSite.OpenData;

/// <summary>
/// The bytes of a file that must wait for something, in pieces: one array would be copied each time it grows, and arrays as large as that are not
/// cleared away for long.
/// </summary>
internal sealed class PiecedBuffer : IBufferWriter<byte>, IDisposable
{
    private const int PieceLength = 64 * 1024;

    private readonly List<(byte[] Room, int Length)> full = [];
    private byte[] last = [];
    private int filled;

    /// <summary>What was written, in its order.</summary>
    public ImmutableArray<ReadOnlyMemory<byte>> Pieces => [.. full.Select(piece => piece.Room.AsMemory(0, piece.Length)), last.AsMemory(0, filled)];

    public long Length => full.Sum(piece => (long)piece.Length) + filled;

    public void Advance(int count) => filled += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Ensure(sizeHint);
        return last.AsMemory(filled);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Ensure(sizeHint);
        return last.AsSpan(filled);
    }

    public void CopyTo(IBufferWriter<byte> output)
    {
        foreach (var piece in Pieces)
            output.Write(piece.Span);
    }

    /// <summary>The same without room to spare, since it must wait for long.</summary>
    public PiecedBuffer Fit()
    {
        if (last.Length >= PieceLength && filled < PieceLength)
        {
            var fitting = last[..filled];
            ArrayPool<byte>.Shared.Return(last);
            last = fitting;
        }
        return this;
    }

    /// <summary>Gives its room back; it is empty then, and can be written again.</summary>
    public void Dispose()
    {
        foreach (var (room, _) in full)
            Return(room);
        Return(last);
        full.Clear();
        (last, filled) = ([], 0);
    }

    // What fits is shorter, and none of the pool's.
    private static void Return(byte[] room)
    {
        if (room.Length >= PieceLength)
            ArrayPool<byte>.Shared.Return(room);
    }

    private void Ensure(int room)
    {
        if (last.Length - filled >= Math.Max(room, 1))
            return;
        if (last.Length > 0)
            full.Add((last, filled));
        (last, filled) = (ArrayPool<byte>.Shared.Rent(Math.Max(room, PieceLength)), 0);
    }
}
