namespace BarometerSite.Markup;

/// <summary>Markup that is written straight into a file where it stands: long, and nothing asks what is in it.</summary>
/// <param name="write">Writes it as UTF-8.</param>
internal sealed class StreamedMarkup(Action<IBufferWriter<byte>> write)
{
    public void Write(IBufferWriter<byte> output) => write(output);

    public override string ToString()
    {
        var output = new ArrayBufferWriter<byte>();
        write(output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
