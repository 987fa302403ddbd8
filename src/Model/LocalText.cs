namespace BarometerSite.Model;

/// <summary>A text that readers see, in each of the <see cref="Languages.Usual"/> languages, and in others that it is written in.</summary>
/// <param name="Texts">In the order of <see cref="Languages.All"/>, null where it is not written in one; none of them behind the last that is.</param>
internal sealed record LocalText(EquatableArray<string?> Texts)
{
    public LocalText(params ReadOnlySpan<string> texts)
        : this((EquatableArray<string?>)[.. texts])
    {
    }

    /// <summary>In the order of languages, each with its text.</summary>
    public IEnumerable<(Language Language, string Text)> Spoken
    {
        get
        {
            for (var at = 0; at < Texts.Length; at++)
            {
                if (Texts[at] is { } text)
                    yield return (Languages.All[at], text);
            }
        }
    }

    /// <summary>Where it is not written in a language, what stands for it in all: a proper name.</summary>
    public string In(Language language) => Find(language) ?? Texts[0]!;

    /// <summary>Null where it is not written in a language.</summary>
    public string? Find(Language language) => language.Order < Texts.Length ? Texts[language.Order] : null;

    /// <summary>The same change to each of its texts; null takes one away.</summary>
    public LocalText Each(Func<string, string?> change) => Of(language => Find(language) is { } text ? change(text) : null);

    /// <summary>A text of those that there are.</summary>
    public static LocalText Of(Func<Language, string?> text)
    {
        string?[] texts = [.. Languages.All.Select(text)];
        return new((EquatableArray<string?>)[.. texts[..(1 + Array.FindLastIndex(texts, found => found is not null))]]);
    }

    /// <summary>A proper name: the same in every language.</summary>
    public static LocalText Same(string text) => new((EquatableArray<string?>)[.. Languages.Usual.Select(_ => text)]);
}
