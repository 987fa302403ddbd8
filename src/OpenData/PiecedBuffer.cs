namespace BarometerSite.OpenData;

/// <summary>
/// The bytes of a file that must wait for something, in pieces: one array would be copied each time it grows, and arrays as large as that are not
/// cleared away for long.
/// </summary>
internal sealed class PiecedBuffer : IBufferWriter<byte>, IDisposable
{
    /// <summary>Most files are no longer, and many of them wait at once.</summary>
    private const int FirstPiece = 8 * 1024;

    private const int LongestPiece = 64 * 1024;

    private readonly List<(byte[] Room, int Length)> full = [];
    private byte[] last = [];
    private int filled;

    /// <summary>What was written, in its order.</summary>
    public ImmutableArray<ReadOnlyMemory<byte>> Pieces => full.Count == 0
        ? [last.AsMemory(0, filled)]
        : [.. full.Select(piece => piece.Room.AsMemory(0, piece.Length)), last.AsMemory(0, filled)];

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

    /// <summary>Makes it empty, to be written again; it keeps room to begin with.</summary>
    public void Clear()
    {
        foreach (var (room, _) in full)
            ArrayPool<byte>.Shared.Return(room);
        full.Clear();
        filled = 0;
    }

    /// <summary>Gives its room back; it is empty then, and can be written again.</summary>
    public void Dispose()
    {
        Clear();
        if (last.Length > 0)
            ArrayPool<byte>.Shared.Return(last);
        last = [];
    }

    private void Ensure(int room)
    {
        if (last.Length - filled >= Math.Max(room, 1))
            return;
        var longer = Math.Clamp(2 * last.Length, FirstPiece, LongestPiece);
        if (last.Length > 0)
            full.Add((last, filled));
        (last, filled) = (ArrayPool<byte>.Shared.Rent(Math.Max(room, longer)), 0);
    }
}
