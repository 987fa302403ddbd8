using System.Text.Json;
using BarometerSite.Markup;

namespace BarometerSite.Editions.Documents;

/// <summary>Documents as JSON that people can read: indented, with every letter as it is.</summary>
internal static class ReadableJson
{
    public static readonly JsonWriterOptions Layout = new() { Indented = true, NewLine = "\n", Encoder = JsonText.Encoder };
}
