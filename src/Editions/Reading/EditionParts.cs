using System.Text.Json;

namespace BarometerSite.Editions.Reading;

/// <summary>An edition's JSON, cut into its indicators, its texts, which are nearly all of its bytes, and the rest, in which both lists are empty.</summary>
internal sealed record EditionParts(
    ReadOnlyMemory<byte> Rest, IReadOnlyList<ReadOnlyMemory<byte>> Indicators, IReadOnlyList<ReadOnlyMemory<byte>> Texts)
{
    /// <param name="json">Of an edition, or of its file.</param>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public static EditionParts Cut(ReadOnlyMemory<byte> json)
    {
        var (indicators, texts) = (new List<ReadOnlyMemory<byte>>(), new List<ReadOnlyMemory<byte>>());
        var rest = new ArrayBufferWriter<byte>();
        var kept = 0;
        var reader = new Utf8JsonReader(json.Span);
        while (reader.Read())
        {
            if (reader.TokenType != JsonTokenType.PropertyName)
                continue;
            var parts = reader.ValueTextEquals("indicators"u8) ? indicators : reader.ValueTextEquals("texts"u8) ? texts : null;
            var isEdition = reader.ValueTextEquals("edition"u8);
            reader.Read();
            if (parts is not null && reader.TokenType == JsonTokenType.StartArray)
            {
                rest.Write(json.Span[kept..(int)reader.BytesConsumed]);
                CutList(json, ref reader, parts);
                kept = (int)reader.TokenStartIndex;
            }
            else if (!isEdition)
            {
                reader.Skip();
            }
        }
        rest.Write(json.Span[kept..]);
        return new EditionParts(rest.WrittenMemory, indicators, texts);
    }

    /// <summary>Of two lists with one name the last counts.</summary>
    private static void CutList(ReadOnlyMemory<byte> json, ref Utf8JsonReader reader, List<ReadOnlyMemory<byte>> parts)
    {
        parts.Clear();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            var start = (int)reader.TokenStartIndex;
            reader.Skip();
            parts.Add(json[start..(int)reader.BytesConsumed]);
        }
    }
}
