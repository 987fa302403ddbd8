using System.Runtime.CompilerServices;

namespace BarometerSite.Markup;

/// <summary>Writes text so that HTML and XML read it as text: <c>&amp; &lt; &gt; " '</c> become references, all else stays, æøå too.</summary>
internal static class HtmlEscape
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");

    /// <summary>The text, safe in element content and in quoted attribute values.</summary>
    public static string Text(string text)
    {
        if (text.AsSpan().IndexOfAny(Special) < 0)
            return text;
        var builder = new StringBuilder(text.Length + 16);
        Append(builder, text);
        return builder.ToString();
    }

    public static void Append(StringBuilder builder, ReadOnlySpan<char> text)
    {
        while (true)
        {
            var at = text.IndexOfAny(Special);
            if (at < 0)
            {
                builder.Append(text);
                return;
            }
            builder.Append(text[..at]).Append(Reference(text[at]));
            text = text[(at + 1)..];
        }
    }

    public static void Append(ref DefaultInterpolatedStringHandler output, ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAny(Special); at >= 0; at = text.IndexOfAny(Special))
        {
            output.AppendFormatted(text[..at]);
            output.AppendLiteral(Reference(text[at]));
            text = text[(at + 1)..];
        }
        output.AppendFormatted(text);
    }

    /// <summary>The reference that stands for one of the five special characters.</summary>
    public static string Reference(char special) => special switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\'' => "&#39;",
        _ => throw new ArgumentOutOfRangeException(nameof(special)),
    };
}
