using System.Buffers;
using System.Text;
using Scriban.Runtime;

namespace BarometerSite.Templating;

/// <summary>Writes UTF-8 straight into a buffer; characters are counted by whoever calls.</summary>
internal sealed class Utf8Output : IScriptOutput
{
    private const int MostBytesOfCharacter = 3;

    public IBufferWriter<byte> Destination { get; set; } = new ArrayBufferWriter<byte>();

    public void Write(string text, int offset, int count)
    {
        var bytes = Destination.GetSpan(count * MostBytesOfCharacter);
        Destination.Advance(Encoding.UTF8.GetBytes(text.AsSpan(offset, count), bytes));
    }

    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text, offset, count);
        return ValueTask.CompletedTask;
    }
}
