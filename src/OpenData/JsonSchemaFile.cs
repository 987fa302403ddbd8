namespace BarometerSite.OpenData;

/// <summary>
/// The JSON Schemas of our own JSON, which lie in the program as they are published: what reads a form today must find the same one tomorrow. A test holds
/// them to the documents' types.
/// </summary>
internal static class JsonSchemaFile
{
    /// <param name="name">One of <see cref="Pages.Addresses.JsonSchemas"/>.</param>
    public static void Write(string name, IBufferWriter<byte> output)
    {
        using var stream = typeof(JsonSchemaFile).Assembly.GetManifestResourceStream(name + ".schema.json")
            ?? throw new ArgumentOutOfRangeException(nameof(name), name, "There is no such schema.");
        var span = output.GetSpan((int)stream.Length)[..(int)stream.Length];
        stream.ReadExactly(span);
        output.Advance(span.Length);
    }
}
