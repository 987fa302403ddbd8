using BarometerSite.Editions;
using BarometerSite.Editions.Writing;
using BarometerSite.Model;
using BarometerSite.Pages.Common;
using BarometerSite.Pages.Editions;
using BarometerSite.Pages.Moving;
using BarometerSite.Pages.Plots;

namespace BarometerSite.Pages;

/// <summary>
/// The site as it is now, as far as the pages of published editions know it. They know no more of it, so they stay as they are while <see cref="Facts"/>
/// do: whatever is added here is added there.
/// </summary>
internal sealed class CurrentSite(SitePlan site)
{
    private EditionHistory History => site.Context.History;

    public Looks Looks => site.Context.Looks;

    /// <summary>The words that the site speaks; what they say is among <see cref="Looks"/>.</summary>
    public Wording In(Language language) => site.Context.In(language);

    /// <summary>What editions made for each other.</summary>
    public SharedCharts Charts => site.ChartsOfEditions;

    public Moves Moves => site.Moves;

    public EditionArchive Archive => History.Archive;

    public EquatableArray<Correction> Corrections => site.Context.Barometer.Corrections;

    public ImmutableArray<LinkView> Menu(Language language) => site.Menu(language);

    public ImmutableArray<LinkView> Footer(Language language) => site.Footer(language);

    /// <summary>Of the page that is the same; where that is gone, of the site's first.</summary>
    public string Address(Language language, string twin) =>
        (site.Find(language, twin) ?? site.Find(language, PagePlan.FrontTwin)!).Address;

    /// <summary>Whether a page stands at an address.</summary>
    public bool Has(string address) => site.Has(address);

    /// <inheritdoc cref="LinkIndex.AddressOf"/>
    public string? AddressOf(string from, string path) => site.Links.AddressOf(from, path);

    /// <summary>What an edition says of itself, and where its pages stand: this follows from its file.</summary>
    public EditionRecord Record(EditionId id) => History.Of(id);

    /// <summary>What editions showed before one of them: this follows from their files.</summary>
    public EarlierEditions EarlierThan(EditionId id) => History.EarlierThan(id);

    /// <summary>All that can be learnt above, as texts in a fixed order.</summary>
    public IEnumerable<string> Facts =>
    [
        Looks.BaseUrl,
        Looks.CardStyle ?? "",
        Looks.Email ?? "",
        .. Looks.Wordbooks.SelectMany(words => words.Keys.SelectMany(key => new[] { key, words[key] }).Prepend(words.Language.Code)),
        .. Archive.Editions.Select(edition => edition.Header.Digest),
        .. Archive.Withheld.SelectMany(key => key.Cell.Members.Select(member => member ?? "").Prepend($"{key.Period}").Prepend(key.Indicator)),
        CorrectionsJson,
        .. site.Context.Languages.SelectMany(language => Menu(language).Concat(Footer(language)).SelectMany(link => new[] { link.Title, link.Address! })),
        .. site.Pages.SelectMany(page => new[] { page.Language.Code, page.Twin, page.Address }),
        .. site.Links.Facts,
        .. Moves.All.SelectMany(move => new[] { move.From, move.To }),
    ];

    private string CorrectionsJson
    {
        get
        {
            var json = new ArrayBufferWriter<byte>();
            // As of which day they are all there are is nothing to an edition.
            new EditionWriter(site.Context.Edition with { AsOf = default }).WriteCorrections(json);
            return Encoding.UTF8.GetString(json.WrittenSpan);
        }
    }
}
