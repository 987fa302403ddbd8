namespace BarometerSite.Model;

/// <summary>A text that readers see, in each language of the site.</summary>
/// <param name="Texts">In the order of <see cref="Languages.All"/>.</param>
internal sealed record LocalText(EquatableArray<string> Texts)
{
    public LocalText(params ReadOnlySpan<string> texts)
        : this((EquatableArray<string>)[.. texts])
    {
    }

    public string In(Language language) => Texts[language.Order];

    /// <summary>A proper name: the same in every language.</summary>
    public static LocalText Same(string text) => new((EquatableArray<string>)[.. Languages.All.Select(_ => text)]);
}
