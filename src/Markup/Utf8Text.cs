namespace BarometerSite.Markup;

/// <summary>Text and numbers written into a file as UTF-8, without a string between.</summary>
internal static class Utf8Text
{
    private const int MostBytesOfCharacter = 3;

    public static void WriteText(this IBufferWriter<byte> output, ReadOnlySpan<char> text) =>
        output.Advance(Encoding.UTF8.GetBytes(text, output.GetSpan(text.Length * MostBytesOfCharacter)));

    /// <summary>As <see cref="HtmlEscape"/> writes it.</summary>
    public static void WriteEscaped(this IBufferWriter<byte> output, string text) => output.WriteText(HtmlEscape.Text(text));

    /// <summary>Markup as <see cref="Html.Of"/> puts it together.</summary>
    public static void WriteMarkup(this IBufferWriter<byte> output, ref Html.Interpolation markup) => markup.Finish(output);

    public static void WriteNumber(this IBufferWriter<byte> output, int number)
    {
        number.TryFormat(output.GetSpan(NumberFormat.LongestExact), out var length, default, CultureInfo.InvariantCulture);
        output.Advance(length);
    }

    /// <summary>As <see cref="NumberFormat.Exact(decimal)"/> writes it, but for the mark.</summary>
    /// <param name="decimalMark">ASCII.</param>
    public static void WriteNumber(this IBufferWriter<byte> output, decimal number, char decimalMark = '.')
    {
        var text = output.GetSpan(NumberFormat.LongestExact);
        var length = NumberFormat.Exact(number, text);
        if (decimalMark != '.')
            text[..length].Replace((byte)'.', (byte)decimalMark);
        output.Advance(length);
    }
}
