namespace BarometerSite;

/// <summary>What the program's outputs are connected with.</summary>
internal static class Terminal
{
    public static bool IsTerminal(TextWriter writer) => writer is StandardStream { IsTerminal: true };

    /// <summary>Whether to colour: on a terminal that can, unless NO_COLOR is set to anything (no-color.org).</summary>
    public static bool HasColours(TextWriter writer) =>
        IsTerminal(writer)
        && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
        && Environment.GetEnvironmentVariable("TERM") != "dumb";

    /// <summary>
    /// A text from somebody's file, safe to print: control characters, which could move the cursor or end the line, and invisible ones that
    /// turn the order of reading, become their code points.
    /// </summary>
    public static string Printable(string text)
    {
        if (!text.Any(IsHarmful))
            return text;
        return string.Concat(text.Select(character => IsHarmful(character) ? $"\\u{(int)character:x4}" : character.ToString()));
    }

    private static bool IsHarmful(char character) =>
        char.IsControl(character) || character is >= '\u202a' and <= '\u202e' or >= '\u2066' and <= '\u2069'
        or '\u2028' or '\u2029';
}
