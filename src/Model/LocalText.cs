namespace BarometerSite.Model;

/// <summary>A text that readers see, in each language of the site.</summary>
internal sealed record LocalText(string Danish, string English)
{
    public string In(Language language) => language == Language.Danish ? Danish : English;

    /// <summary>A proper name: the same in every language.</summary>
    public static LocalText Same(string text) => new(text, text);
}
