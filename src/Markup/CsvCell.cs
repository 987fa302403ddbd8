namespace BarometerSite.Markup;

/// <summary>A cell of a CSV file by RFC 4180: quoted where what parts cells, a quote or the end of a line is in it.</summary>
internal static class CsvCell
{
    public static string Write(string text, char separator = ',') => text.AsSpan().IndexOfAny([separator, '"', '\r', '\n']) < 0
        ? text
        : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
