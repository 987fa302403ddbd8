using System.Text.Json;
using BarometerSite.Model;
using BarometerSite.Review.Words;

namespace BarometerSite.Review.Formats;

/// <summary>For machines; README.md documents the form. A member is left out where there is nothing to say.</summary>
internal static class JsonReport
{
    /// <summary>Raised when a member is renamed or taken away, not when one is added.</summary>
    private const int Form = 1;

    private static readonly CodeList<WordOperation> Operations =
        new((WordOperation.Same, "same"), (WordOperation.Struck, "struck"), (WordOperation.Added, "added"));

    public static ReadOnlyMemory<byte> Write(SiteReview review)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteNumber("form", Form);
            json.WriteString("date", review.Date.ToString("O", CultureInfo.InvariantCulture));
            Write(json, "base", review.Base);
            Write(json, "head", review.Head);
            Write(json, "notes", review.Notes);
            json.WriteStartObject("counts");
            foreach (var kind in review.ByKind)
                json.WriteNumber(FindingKinds.Codes.Of(kind.Key), kind.Count());
            json.WriteEndObject();
            if (review.Pages is { } pages)
                Write(json, pages);
            json.WriteStartArray("findings");
            foreach (var finding in review.Findings)
                Write(json, finding);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        buffer.Write("\n"u8);
        return buffer.WrittenMemory;
    }

    private static void Write(Utf8JsonWriter json, string name, ReviewedSite side)
    {
        json.WriteStartObject(name);
        json.WriteString("name", side.Name);
        Write(json, "commit", side.Commit);
        json.WriteNumber("errors", side.Errors);
        json.WriteNumber("warnings", side.Warnings);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, PageCounts pages)
    {
        json.WriteStartObject("pages");
        json.WriteNumber("before", pages.Before);
        json.WriteNumber("after", pages.After);
        json.WriteNumber("changed", pages.Changed);
        if (pages.ByFacts is { } facts)
            json.WriteNumber("changed_by_facts", facts);
        json.WriteNumber("bytes_before", pages.BytesBefore);
        json.WriteNumber("bytes_after", pages.BytesAfter);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("kind", FindingKinds.Codes.Of(finding.Kind));
        json.WriteString("subject", finding.Subject);
        json.WriteString("title", finding.Title);
        json.WriteString("text", finding.Text);
        Write(json, "before", finding.Before);
        Write(json, "after", finding.After);
        if (!finding.Words.IsEmpty)
        {
            json.WriteStartArray("words");
            foreach (var words in finding.Words)
                Write(json, words);
            json.WriteEndArray();
        }
        Write(json, "goals", finding.Goals);
        Write(json, "addresses", finding.Addresses);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, WordChange words)
    {
        json.WriteStartObject();
        Write(json, "language", words.Language);
        json.WriteStartArray("runs");
        foreach (var run in words.Runs)
        {
            json.WriteStartObject();
            json.WriteString(Operations.Of(run.Operation), run.Text);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
            json.WriteString(name, text);
    }

    private static void Write(Utf8JsonWriter json, string name, ImmutableArray<string> texts)
    {
        if (texts.IsEmpty)
            return;
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
