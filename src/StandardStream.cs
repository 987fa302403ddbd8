namespace BarometerSite;

/// <summary>
/// Standard output or error. Once it has failed (a full disk, a terminal that is gone) nothing more is written to it, and the program goes on to its
/// end: a site that was made is made, whether or not anybody could be told.
/// </summary>
internal sealed class StandardStream(TextWriter inner, Func<Stream> open, bool isTerminal) : TextWriter(CultureInfo.InvariantCulture)
{
    public static StandardStream Output() => new(Console.Out, Console.OpenStandardOutput, !Console.IsOutputRedirected);

    public static StandardStream Error() => new(Console.Error, Console.OpenStandardError, !Console.IsErrorRedirected);

    public bool IsTerminal => isTerminal;

    /// <summary>Why nothing could be written; null while it can.</summary>
    public string? Failure { get; private set; }

    public override Encoding Encoding => inner.Encoding;

    public override void Write(char value) => Try(() => inner.Write(value));

    public override void Write(string? value) => Try(() => inner.Write(value));

    public override void Write(char[] buffer, int index, int count) => Try(() => inner.Write(buffer, index, count));

    public override void WriteLine(string? value) => Try(() => inner.WriteLine(value));

    public override void Flush() => Try(inner.Flush);

    /// <summary>Writes bytes as they are: neither the console's encoding nor its line ends may change them.</summary>
    public void WriteBytes(ReadOnlyMemory<byte> bytes) => Try(() =>
    {
        using var stream = open();
        stream.Write(bytes.Span);
    });

    /// <summary>Writes bytes to standard output, or as text to what stands in for it.</summary>
    public static void Print(ReadOnlyMemory<byte> bytes, TextWriter output)
    {
        if (output is StandardStream standard)
            standard.WriteBytes(bytes);
        else
            output.Write(Encoding.UTF8.GetString(bytes.Span));
    }

    private void Try(Action write)
    {
        if (Failure is not null)
            return;
        try
        {
            write();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Failure = exception.GetBaseException().Message;
        }
    }
}
