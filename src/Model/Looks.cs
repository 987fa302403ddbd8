namespace BarometerSite.Model;

/// <summary>What a site looks like rather than what it states: no edition holds it.</summary>
/// <param name="BaseUrl">Where the site will stand, with a slash at its end.</param>
/// <param name="Wordbooks">One for each language, in their order.</param>
internal sealed record Looks(string BaseUrl, ImmutableArray<Wordbook> Wordbooks)
{
    /// <summary>As site.yml says it, in ordinal order of the old addresses.</summary>
    public ImmutableArray<MovedAddress> Moved { get; init; } = [];

    /// <summary>
    /// What the classes of charts look like, on pictures that other sites show where a page is shared; null makes none of those.
    /// </summary>
    public string? CardStyle { get; init; }

    /// <summary>Where readers can write to, by mail; null where nobody has said. An edition's pages have today's, too: an old one would lead nowhere.</summary>
    public string? Email { get; init; }

    /// <summary>The site's folder on its host, with a slash at both ends.</summary>
    public string BasePath => new Uri(BaseUrl).AbsolutePath;
}
