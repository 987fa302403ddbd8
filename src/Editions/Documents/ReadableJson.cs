using System.Text.Json;
using BarometerSite.Markup;

namespace BarometerSite.Editions.Documents;

/// <summary>Documents as JSON that people can read: indented, with every letter as it is.</summary>
internal static class ReadableJson
{
    public static readonly DocumentJson Form = new(new JsonSerializerOptions(DocumentJson.Default.Options) { Encoder = JsonText.Encoder });

    /// <summary>How a writer that is handed to the serializer must lay them out, since it then asks no form.</summary>
    public static readonly JsonWriterOptions Layout = new() { Indented = true, NewLine = "\n", Encoder = JsonText.Encoder };
}
