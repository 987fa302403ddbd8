using System.Text.Unicode;
using BarometerSite.Markup;
using BarometerSite.Problems;

namespace BarometerSite.Importing.Csv;

/// <summary>
/// The text of somebody else's file. Unlike the site's own, it is read in the encoding that it says it has, or by its marks; what is not UTF-8 and says
/// nothing is Windows-1252, as statistical programs and older Excels in Denmark save it.
/// </summary>
internal static class ForeignText
{
    /// <param name="says">The encoding that the file itself names; null where it names none.</param>
    /// <returns>The text and what its encoding is called; null after a complaint.</returns>
    public static (SourceText Text, string Encoding)? Decode(string path, byte[] bytes, string? says, DiagnosticBag diagnostics)
    {
        if (Known(says, bytes) is not { } encoding)
        {
            diagnostics.Add(Complaints.ImportUnreadable(At(path), $"its encoding {Quotation.Of(says!)} is not known", SaveAsUtf8));
            return null;
        }

        var start = bytes.AsSpan().StartsWith(encoding.Preamble) ? encoding.Preamble.Length : 0;
        string text;
        try
        {
            text = encoding.GetString(bytes, start, bytes.Length - start);
        }
        catch (DecoderFallbackException exception)
        {
            diagnostics.Add(Complaints.ImportUnreadable(At(path),
                string.Create(CultureInfo.InvariantCulture, $"byte {exception.Index + start + 1} is none of the encoding {encoding.WebName}"), SaveAsUtf8));
            return null;
        }

        if (ControlCharacters.IndexIn(text) is >= 0 and var at)
        {
            diagnostics.Add(Complaints.ControlCharacter(new SourceSpan(new SourceText(path, text), at, 1), text[at]));
            return null;
        }

        return (new SourceText(path, text), encoding.WebName);
    }

    private const string SaveAsUtf8 = "Save it as UTF-8, and import that.";

    private static Encoding? Known(string? says, byte[] bytes)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        if (bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble))
            return Named("utf-8");
        if (bytes.AsSpan().StartsWith(Encoding.Unicode.Preamble))
            return Named("utf-16");
        if (bytes.AsSpan().StartsWith(Encoding.BigEndianUnicode.Preamble))
            return Named("utf-16BE");
        if (says is not null)
            return Named(says);
        return Named(Utf8.IsValid(bytes) ? "utf-8" : "windows-1252");
    }

    private static Encoding? Named(string name)
    {
        try
        {
            return int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var page)
                ? Encoding.GetEncoding(page, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
                : Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    private static SourceSpan At(string path) => SourceSpan.Of(new SourceText(path, ""));
}
