using System.Text.Unicode;
using BarometerSite.Markup;
using BarometerSite.Problems;

namespace BarometerSite.Sources;

/// <summary>
/// Reads bytes as UTF-8 and nothing else: a guess that is wrong would publish wrong letters. What is not UTF-8 is told with the
/// place of its first bad byte and the encoding that it probably has.
/// </summary>
internal static class TextDecoder
{
    /// <summary>Bytes 80 to 9F of Windows-1252; the others are Latin-1. A space stands for what it leaves undefined.</summary>
    private const string Windows1252 = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

    /// <summary>The text without its byte order mark, or null after a complaint.</summary>
    public static SourceText? Decode(SourceFile file, DiagnosticBag diagnostics)
    {
        ReadOnlySpan<byte> bytes = file.Bytes;
        if (LooksLikeUtf16(bytes))
        {
            diagnostics.Add(Complaints.WrongEncodingUtf16(SourceSpan.Of(new SourceText(file.Path, ""))));
            return null;
        }
        var start = bytes.StartsWith(Encoding.UTF8.Preamble) ? 3 : 0;
        bytes = bytes[start..];
        if (Utf8.IsValid(bytes))
            return WithoutControls(new SourceText(file.Path, file.Bytes.AsMemory(start)), diagnostics);
        var characters = new char[bytes.Length];
        Utf8.ToUtf16(bytes, characters, out var read, out var written, replaceInvalidSequences: false);
        var probably = new StringBuilder().Append(characters, 0, written);
        foreach (var value in bytes[read..])
            probably.Append(Character(value) ?? '\uFFFD');
        var place = new SourceSpan(new SourceText(file.Path, probably.ToString()), written, 1);
        diagnostics.Add(Complaints.WrongEncodingByte(place, bytes[read], Character(bytes[read])));
        return null;
    }

    private static SourceText? WithoutControls(SourceText text, DiagnosticBag diagnostics)
    {
        var at = ControlCharacters.MayStandIn(text.Utf8.Span) ? ControlCharacters.IndexIn(text.Text) : -1;
        if (at < 0)
            return text;
        diagnostics.Add(Complaints.ControlCharacter(new SourceSpan(text, at, 1), text.Text[at]));
        return null;
    }

    /// <summary>A byte order mark of UTF-16, or a NUL beside the first letter: text of Western languages without that mark.</summary>
    private static bool LooksLikeUtf16(ReadOnlySpan<byte> bytes) =>
        bytes.Length >= 2 && (bytes[0] == 0xFF && bytes[1] == 0xFE || bytes[0] == 0xFE && bytes[1] == 0xFF || bytes[0] == 0 != (bytes[1] == 0));

    private static char? Character(byte value)
    {
        if (value is < 0x80 or >= 0xA0)
            return (char)value;
        return Windows1252[value - 0x80] == ' ' ? null : Windows1252[value - 0x80];
    }
}
