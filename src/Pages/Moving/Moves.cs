using BarometerSite.Model;
using BarometerSite.Pages.Common;

namespace BarometerSite.Pages.Moving;

/// <summary>The addresses that lead on to others, each straight to where its way ends.</summary>
/// <param name="All">In ordinal order of the old ones.</param>
internal sealed record Moves(ImmutableArray<MovedAddress> All)
{
    public static readonly Moves None = new([]);

    private readonly ILookup<string, MovedAddress> parts =
        All.Where(move => move.IsPart).ToLookup(move => MovedAddress.PageOf(move.From), StringComparer.Ordinal);

    /// <summary>Those that a host can lead on: pages and files.</summary>
    public IEnumerable<MovedAddress> ForHosts => All.Where(move => !move.IsPart);

    /// <summary>What a page says to whoever asks for a part that it has no more.</summary>
    public ImmutableArray<MovedPartView> Parts(string page, SitePlan site) =>
        [.. parts[page].Select(move => new MovedPartView(move.From[(page.Length + 1)..], new LinkView(site.TitleOf(move.To), move.To)))];

    /// <summary>What stands at the old addresses: pages that lead on, and of the files of a site copies.</summary>
    /// <param name="content">Each file of the site, or of an edition of it, by its path.</param>
    public IEnumerable<PlannedFile> Copies(IReadOnlyDictionary<string, FileContent> content) =>
        from move in All
        where move.IsFile && content.ContainsKey(move.To)
        select new PlannedFile(move.From, content[move.To]);

    public IEnumerable<PlannedFile> Pages(SitePlan site) =>
        All.Where(move => move.IsPage).Select(move => new PlannedFile(Addresses.File(move.From), new FileContent.Page(Page(move, site))));

    private static PagePlan Page(MovedAddress move, SitePlan site)
    {
        var language = Addresses.LanguageOf(move.To);
        var title = site.Context.In(language).Word("title_moved");
        return new PagePlan(PageKind.Moved, language, move.From, title, title, [], "moved/" + move.From,
            () => new MovedView(new LinkView(site.TitleOf(move.To), move.To), MovedAddress.PageOf(move.To)), null);
    }
}

/// <summary>A page at an old address, which leads on by itself.</summary>
internal sealed record MovedView(
    [Seen("link to where it leads")] LinkView To,
    [Seen("site-relative address of the page that it leads to, without a part")] string Page) : View;

/// <summary>What stands for a part that a page has no more; to be shown only to those who ask for it.</summary>
internal sealed record MovedPartView([Seen("the id that the part had")] string Id, [Seen("link to where it stands now")] LinkView To) : View;
