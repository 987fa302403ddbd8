using BarometerSite.Markup;

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

    /// <inheritdoc cref="ControlCharacters.Shown"/>
    public static string Printable(string text) => ControlCharacters.Shown(text);
}
