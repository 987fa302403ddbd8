using System.Text.Json;
using BarometerSite.Editions.Reading;

namespace BarometerSite.Verification;

/// <summary>The JSON files of an edition's goals and indicators: parts of its document, member by member, with a few members of their own.</summary>
internal static class DocumentFiles
{
    /// <summary>What stands in a file that stands alone, and in an edition's file once for all.</summary>
    private static readonly FrozenSet<string> OfFileAlone = FrozenSet.Create(StringComparer.Ordinal, "as_of", "licence", "method");

    /// <param name="said">The part of the edition's document.</param>
    /// <param name="file">The file of the site.</param>
    public static void Compare(string path, JsonElement said, ReadOnlyMemory<byte> file, Findings findings)
    {
        try
        {
            using var shown = JsonDocument.Parse(file);
            CompareObjects(path, "", said, shown.RootElement, findings);
        }
        catch (JsonException exception)
        {
            throw new EditionFormatException(exception.Message, exception);
        }
    }

    private static void CompareObjects(string path, string place, JsonElement said, JsonElement shown, Findings findings)
    {
        foreach (var member in shown.EnumerateObject())
        {
            var name = place.Length == 0 ? member.Name : $"{place}.{member.Name}";
            if (place.Length == 0 && OfFileAlone.Contains(member.Name))
                continue;
            if (said.TryGetProperty(member.Name, out var value))
                Compare(path, name, value, member.Value, findings);
            else
                // What a file of an earlier program does not have yet.
                findings.Expect(IsNothing(member.Value), path, name, member.Value.GetRawText(), null);
        }

        foreach (var member in said.EnumerateObject().Where(member => !shown.TryGetProperty(member.Name, out _)))
            findings.Expect(IsNothing(member.Value), path, member.Name, null, member.Value.GetRawText());
    }

    private static void Compare(string path, string place, JsonElement said, JsonElement shown, Findings findings)
    {
        if (said.ValueKind == JsonValueKind.Object && shown.ValueKind == JsonValueKind.Object)
        {
            CompareObjects(path, place, said, shown, findings);
        }
        else if (said.ValueKind == JsonValueKind.Array && shown.ValueKind == JsonValueKind.Array && said.GetArrayLength() == shown.GetArrayLength())
        {
            foreach (var (at, (was, now)) in said.EnumerateArray().Zip(shown.EnumerateArray()).Index())
                Compare(path, $"{place}[{at}]", was, now, findings);
        }
        else
        {
            findings.Expect((IsNothing(said) && IsNothing(shown)) || JsonElement.DeepEquals(said, shown), path, place, shown.GetRawText(), said.GetRawText());
        }
    }

    private static bool IsNothing(JsonElement value) =>
        value.ValueKind is JsonValueKind.Null || (value.ValueKind is JsonValueKind.Array && value.GetArrayLength() == 0);
}
