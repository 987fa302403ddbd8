using System.Security.Cryptography;

namespace BarometerSite.Model;

/// <summary>Which version of a text another follows: the first letters of the digest of what its readers see.</summary>
internal static class TextVersion
{
    /// <summary>Letters: that two versions of one text have the same by chance happens once in four thousand million.</summary>
    private const int Letters = 8;

    public static string Of(Article text)
    {
        // Blank lines and blanks at the ends of lines are nothing to readers.
        var lines = text.Text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var digest = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines.Prepend(text.Summary).Prepend(text.Title))));
        return string.Concat(digest.Take(Letters / 2).Select(value => $"{Letter(value >> 4)}{Letter(value & 15)}"));
    }

    // Not the digits of hexadecimal: YAML would take 83375e94 for a number (YAML 1.2.2, 10.3.2).
    private static char Letter(int fourBits) => (char)('a' + fourBits);
}
