namespace BarometerSite.Markup;

/// <summary>A cell of a CSV file by RFC 4180: quoted where a comma, a quote or the end of a line is in it.</summary>
internal static class CsvCell
{
    public static string Write(string text) => text.AsSpan().IndexOfAny(",\"\r\n") < 0
        ? text
        : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
