using BarometerSite.Rendering;

namespace BarometerSite;

/// <summary>What a build is told besides the site's files. Nothing else may change a byte of the outcome.</summary>
/// <param name="BaseUrl">Where the site will lie, with a slash at its end; null takes the one of site.yml.</param>
/// <param name="Date">The build's date in UTC: the commit's, or as given.</param>
/// <param name="AsOf">What was published after this day is not known yet.</param>
/// <param name="Commit">The full hash of the commit that the site's folder stands at, or null without git.</param>
/// <param name="Version">The generator's version.</param>
internal sealed record BuildSettings(string? BaseUrl, DateTimeOffset Date, DateOnly AsOf, string? Commit, string Version)
{
    /// <summary>plotly.js and MiniSearch, as far as they were restored; the site does without the others.</summary>
    public ImmutableArray<(string Name, byte[] Bytes)> Libraries { get; init; } = [];

    /// <summary>Draws what other sites show of shared pages; null leaves that out.</summary>
    public ICardPainter? Cards { get; init; }

    /// <summary>What tells the generator that runs from every other, of the same version too. It is not told on any page.</summary>
    public string Program { get; init; } = "";

    /// <summary>Whether an edition is published of it, so that whatever waits for that waits no longer.</summary>
    public bool Publishes { get; init; }

    /// <summary>The site's day.</summary>
    public DateOnly Today => DateOnly.FromDateTime(Date.UtcDateTime);
}
