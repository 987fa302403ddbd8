namespace BarometerSite.Markup;

/// <summary>Reads the address of a link as a browser would (WHATWG URL, basic parser), so that no spelling of it slips through.</summary>
internal static class LinkAddress
{
    /// <summary>
    /// Whether the address is one of ours (<c>page.md</c>, <c>../page/</c>, <c>/page/</c>, <c>#heading</c>) or begins with http:, https: or
    /// mailto:. Not <c>//host</c>, which is another host, and nothing with a backslash or a control character, which browsers read as something else.
    /// </summary>
    public static bool IsSafe(string address)
    {
        var trimmed = address.AsSpan().Trim(' ');
        if (trimmed.StartsWith("//") || ControlCharacters.IndexIn(address) >= 0 || trimmed.IndexOfAny("\\\t\r\n") >= 0)
            return false;
        return Scheme(address) is null or "http" or "https" or "mailto";
    }

    /// <summary>
    /// The scheme in lower case, or null where the address has none. Control characters and spaces before it, and tabs and line
    /// breaks in it are skipped, since a browser skips them: a tab in <c>javascript:</c> hides nothing.
    /// </summary>
    public static string? Scheme(string address)
    {
        var scheme = new StringBuilder();
        foreach (var character in address.AsSpan().TrimStart(ControlsAndSpace))
        {
            if (character is '\t' or '\n' or '\r')
                continue;
            if (character == ':')
                return scheme.Length == 0 ? null : scheme.ToString();
            if (!char.IsAsciiLetter(character) && (scheme.Length == 0 || !(char.IsAsciiDigit(character) || character is '+' or '-' or '.')))
                return null;
            scheme.Append(char.ToLowerInvariant(character));
        }
        return null;
    }

    private static readonly string ControlsAndSpace = new([.. Enumerable.Range(0, 0x21).Select(code => (char)code)]);
}
