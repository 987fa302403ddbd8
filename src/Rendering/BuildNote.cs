namespace BarometerSite.Rendering;

/// <summary>What a build notes for the next one, so that the pages of published editions need not be made again while nothing in them changes.</summary>
/// <param name="ListDigest">SHA-256 of build.json in hexadecimal: who knows it knows every file of the site.</param>
/// <param name="EditionsMadeOf">What <see cref="EditionsFingerprint"/> told then.</param>
/// <param name="EditionPages">How many pages the editions have.</param>
internal sealed record BuildNote(string ListDigest, string EditionsMadeOf, int EditionPages);
