namespace BarometerSite.Editions.Documents;

/// <summary>A published edition as its file holds it.</summary>
/// <param name="Digest">SHA-256 in hexadecimal over the canonical JSON of all the rest; null while that is reckoned.</param>
/// <param name="Form">The version of this form; see <see cref="CurrentForm"/>.</param>
/// <param name="Generator">The version of the program that froze it.</param>
/// <param name="Predecessor">The digest of the file that was published before it.</param>
/// <param name="Published">The day on which it was frozen.</param>
internal sealed record EditionFileDocument(
    string? Digest, EditionDocument Edition, int Form, string Generator, string Id, string? Predecessor, DateOnly Published)
{
    /// <summary>Changes whenever a file of the form before would be read as something else; what is only new in a document has a default.</summary>
    public const int CurrentForm = 1;
}
