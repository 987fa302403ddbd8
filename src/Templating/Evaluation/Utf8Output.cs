using System.Buffers;
using System.Text;
using BarometerSite.Markup;

namespace BarometerSite.Templating.Evaluation;

/// <summary>Writes UTF-8, through a buffer of its own so that many small pieces are cheap.</summary>
internal sealed class Utf8Output(IBufferWriter<byte> destination, TemplateSettings settings) : Output(settings), IDisposable
{
    private const int Size = 16 * 1024;
    private const int MostBytesOfCharacter = 3;

    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");

    private readonly byte[] buffer = ArrayPool<byte>.Shared.Rent(Size);
    private int used;

    public void Flush()
    {
        destination.Write(buffer.AsSpan(0, used));
        used = 0;
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(buffer);

    protected override void WriteCore(StaticText text) => WriteBytes(text.Utf8);

    protected override void WriteCore(ReadOnlySpan<char> text, bool escape)
    {
        while (escape)
        {
            var at = text.IndexOfAny(Special);
            if (at < 0)
                break;
            WriteText(text[..at]);
            WriteText(HtmlEscape.Reference(text[at]));
            text = text[(at + 1)..];
        }
        WriteText(text);
    }

    private void WriteText(ReadOnlySpan<char> text)
    {
        while (text.Length > Size / MostBytesOfCharacter)
        {
            // A surrogate pair must not be cut in two.
            var part = char.IsHighSurrogate(text[(Size / MostBytesOfCharacter) - 1]) ? (Size / MostBytesOfCharacter) - 1 : Size / MostBytesOfCharacter;
            Encode(text[..part]);
            text = text[part..];
        }
        Encode(text);
    }

    private void Encode(ReadOnlySpan<char> text)
    {
        if (buffer.Length - used < text.Length * MostBytesOfCharacter)
            Flush();
        used += Encoding.UTF8.GetBytes(text, buffer.AsSpan(used));
    }

    private void WriteBytes(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > buffer.Length - used)
            Flush();
        if (bytes.Length > buffer.Length)
        {
            destination.Write(bytes);
            return;
        }
        bytes.CopyTo(buffer.AsSpan(used));
        used += bytes.Length;
    }
}
