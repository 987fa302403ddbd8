using System.Security.Cryptography;
using BarometerSite.Pages;

namespace BarometerSite.Rendering;

/// <summary>
/// One hash of all that the pages of published editions are made of, for all editions together: every page of each names the newest one, so that a new
/// edition changes them all. Two builds that have the same write the same bytes.
/// </summary>
internal static class EditionsFingerprint
{
    /// <param name="program">What tells the generator that runs from every other.</param>
    public static string Of(CurrentSite site, AssetFiles assets, TemplateFiles templates, string program)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var fact in site.Facts.Prepend(program))
            Add(fact);
        foreach (var text in templates.Texts)
        {
            Add(text.Path);
            Add(text.Text);
        }
        // An asset's address carries a hash of its content.
        foreach (var asset in assets.Files)
            Add(asset.Address);
        return Convert.ToHexStringLower(hash.GetHashAndReset());

        // With its length in front, so that no two lists of texts are one.
        void Add(string text) => hash.AppendData(Encoding.UTF8.GetBytes(FormattableString.Invariant($"{text.Length}:{text}")));
    }
}
