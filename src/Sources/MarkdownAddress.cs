namespace BarometerSite.Sources;

/// <summary>Reads the address of a link as a browser would (WHATWG URL, basic parser).</summary>
internal static class MarkdownAddress
{
    /// <summary>
    /// The scheme in lower case, or null where the address has none. Control characters and spaces before it and tabs and line
    /// breaks in it are skipped, since a browser skips them: <c>java&#9;script:</c> is a scheme.
    /// </summary>
    public static string? Scheme(string address)
    {
        var scheme = new System.Text.StringBuilder();
        var trimmed = address.AsSpan().TrimStart(ControlsAndSpace);
        foreach (var character in trimmed)
        {
            if (character is '\t' or '\n' or '\r')
                continue;
            if (character == ':')
                return scheme.Length == 0 ? null : scheme.ToString().ToLowerInvariant();
            if (!(char.IsAsciiLetter(character) || (scheme.Length > 0 && (char.IsAsciiDigit(character) || character is '+' or '-' or '.'))))
                return null;
            scheme.Append(character);
        }
        return null;
    }

    private static ReadOnlySpan<char> ControlsAndSpace =>
        "\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u0009\u000a\u000b\u000c\u000d\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f ";
}
