namespace BarometerSite.Rendering.Colours;

/// <summary>A colour that a style sheet gives to a name.</summary>
/// <param name="Start">Where in the sheet the value stands.</param>
internal sealed record NamedColour(string Name, Colour Colour, bool IsDark, int Start);

/// <summary>Finds the custom properties of a style sheet that hold a colour, as <c>--name: #rrggbb</c>, and whether they hold in the dark.</summary>
internal static class StyleColours
{
    private const string Dark = "prefers-color-scheme: dark";
    private const int ColourLength = 7;

    public static ImmutableArray<NamedColour> Find(string css)
    {
        var found = ImmutableArray.CreateBuilder<NamedColour>();
        var (depth, darkFrom, ruleStart) = (0, int.MaxValue, 0);
        for (var at = 0; at < css.Length; at++)
        {
            switch (css[at])
            {
                case '/' when css.AsSpan(at).StartsWith("/*", StringComparison.Ordinal):
                    var end = css.IndexOf("*/", at + 2, StringComparison.Ordinal);
                    at = end < 0 ? css.Length : end + 1;
                    ruleStart = at + 1;
                    break;
                case '{':
                    if (depth < darkFrom && css.AsSpan(ruleStart, at - ruleStart).Contains(Dark, StringComparison.Ordinal))
                        darkFrom = depth;
                    depth++;
                    ruleStart = at + 1;
                    break;
                case '}':
                    depth--;
                    if (depth <= darkFrom)
                        darkFrom = int.MaxValue;
                    ruleStart = at + 1;
                    break;
                case ';':
                    if (Read(css, ruleStart, at, depth > darkFrom) is { } colour)
                        found.Add(colour);
                    ruleStart = at + 1;
                    break;
            }
        }
        return found.ToImmutable();
    }

    private static NamedColour? Read(string css, int start, int end, bool isDark)
    {
        var declaration = css.AsSpan(start, end - start);
        var dashes = declaration.IndexOf("--", StringComparison.Ordinal);
        var colon = declaration.IndexOf(':');
        if (dashes < 0 || colon < dashes)
            return null;
        var value = declaration[(colon + 1)..].Trim();
        return value.Length == ColourLength && Colour.Parse(value) is { } colour
            ? new NamedColour(declaration[(dashes + 2)..colon].Trim().ToString(), colour, isDark, start + declaration.IndexOf(value, StringComparison.Ordinal))
            : null;
    }
}
