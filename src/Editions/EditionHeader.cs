using BarometerSite.Model;

namespace BarometerSite.Editions;

/// <summary>What a published edition's file says of itself.</summary>
/// <param name="Published">The day on which it was frozen.</param>
/// <param name="AsOf">What was known on that day counts.</param>
/// <param name="Generator">The version of the program that froze it.</param>
/// <param name="Method">The version of the rules by which its verdicts were reached.</param>
/// <param name="Predecessor">The digest of the file that was published before it; null for the first.</param>
/// <param name="Digest">SHA-256 in hexadecimal over the canonical JSON of all the rest of the file.</param>
internal sealed record EditionHeader(
    EditionId Id, DateOnly Published, DateOnly AsOf, string Generator, string Method, string? Predecessor, string Digest);
