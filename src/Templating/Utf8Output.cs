using Scriban.Runtime;

namespace BarometerSite.Templating;

/// <summary>Writes UTF-8 straight into a buffer; characters are counted by whoever calls.</summary>
internal sealed class Utf8Output : IScriptOutput
{
    private const int MostBytesOfCharacter = 3;

    /// <summary>Characters for which it is worth to ask for no more room than they need.</summary>
    private const int LongText = 1024;

    public IBufferWriter<byte> Destination { get; set; } = new ArrayBufferWriter<byte>();

    public void Write(string text, int offset, int count)
    {
        var characters = text.AsSpan(offset, count);
        var bytes = Destination.GetSpan(count < LongText ? count * MostBytesOfCharacter : Encoding.UTF8.GetByteCount(characters));
        Destination.Advance(Encoding.UTF8.GetBytes(characters, bytes));
    }

    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text, offset, count);
        return ValueTask.CompletedTask;
    }
}
