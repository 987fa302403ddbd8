namespace BarometerSite.Rendering;

/// <summary>Takes the bytes of a file that nobody wants.</summary>
internal sealed class NullOutput : IBufferWriter<byte>
{
    private const int Room = 16 * 1024;

    private byte[] room = new byte[Room];

    public void Advance(int count)
    {
    }

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        if (room.Length < sizeHint)
            room = new byte[sizeHint];
        return room;
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;
}
