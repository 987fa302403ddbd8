using System.Text.Json;
using BarometerSite.Editions.Documents;
using BarometerSite.Editions.Reading;
using BarometerSite.Model;

namespace BarometerSite.Editions.Files;

/// <summary>Reads what a file says of itself and passes over what the edition states, so that twenty files cost no more than their bytes.</summary>
internal static class EditionHeaderReader
{
    /// <exception cref="EditionFormatException">It is no edition, or of a form that this program does not read.</exception>
    public static EditionHeader Read(ReadOnlySpan<byte> file)
    {
        var texts = new Dictionary<string, string?>(StringComparer.Ordinal);
        int? form = null;
        try
        {
            var reader = new Utf8JsonReader(file);
            reader.Read();
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var name = reader.GetString()!;
                reader.Read();
                if (name == "edition")
                    ReadEdition(ref reader, texts);
                else if (name == "form")
                    form = reader.GetInt32();
                else if (reader.TokenType is JsonTokenType.String or JsonTokenType.Null)
                    texts[name] = reader.GetString();
                else
                    reader.Skip();
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or FormatException)
        {
            throw new EditionFormatException(exception.Message, exception);
        }

        if (form is { } found and not EditionFileDocument.CurrentForm)
            throw new EditionFormatException($"It has the form {found}, and this program reads the form {EditionFileDocument.CurrentForm}.");
        return new EditionHeader(
            EditionId.TryParse(Text("id"), out var id) ? id : throw new EditionFormatException($"‘{Text("id")}’ is no edition."),
            Day("published"), Day("as_of"), Text("generator"), Text("version"), texts.GetValueOrDefault("predecessor"), Text("digest"));

        string Text(string name) => Parsed.Given(texts.GetValueOrDefault(name), name);

        DateOnly Day(string name) => DateOnly.TryParseExact(Text(name), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new EditionFormatException($"‘{Text(name)}’ is no day.");
    }

    private static void ReadEdition(ref Utf8JsonReader reader, Dictionary<string, string?> texts)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            if (name == "as_of")
                texts[name] = reader.GetString();
            else if (name == "method" && reader.TokenType == JsonTokenType.StartObject)
                ReadMethod(ref reader, texts);
            else
                reader.Skip();
        }
    }

    private static void ReadMethod(ref Utf8JsonReader reader, Dictionary<string, string?> texts)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isVersion = reader.ValueTextEquals("version"u8);
            reader.Read();
            if (isVersion)
                texts["version"] = reader.GetString();
            else
                reader.Skip();
        }
    }
}
