using System.Buffers;
using BarometerSite.OpenData;

namespace BarometerSite.Tests.OpenData;

public sealed class PiecedBufferTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(8 * 1024)]
    [InlineData((8 * 1024) + 1)]
    [InlineData(300_000)]
    public void What_was_written_comes_back_in_its_order(int length)
    {
        var written = new byte[length];
        new Random(length).NextBytes(written);
        using var buffer = new PiecedBuffer();
        foreach (var part in written.Chunk(999))
            buffer.Write(part);

        Assert.Equal(written, Content(buffer));
        Assert.Equal(length, buffer.Length);
    }

    [Fact]
    public void It_can_be_written_again_once_it_is_empty()
    {
        var buffer = new PiecedBuffer();
        buffer.Write("first"u8);
        buffer.Dispose();
        buffer.Write("second"u8);

        Assert.Equal("second"u8.ToArray(), Content(buffer));
        buffer.Dispose();
    }

    private static byte[] Content(PiecedBuffer buffer)
    {
        var content = new ArrayBufferWriter<byte>();
        buffer.CopyTo(content);
        return content.WrittenSpan.ToArray();
    }
}
