using System.Collections.Immutable;

namespace BarometerSite.Model;

/// <summary>A language that the site speaks; Danish is complete, English a summary.</summary>
internal enum Language
{
    Danish,
    English,
}

internal static class Languages
{
    public static readonly ImmutableArray<Language> All = [Language.Danish, Language.English];

    /// <summary>The ISO 639-1 code, as in folders, addresses and <c>lang</c>.</summary>
    public static string Code(this Language language) => language == Language.Danish ? "da" : "en";
}
