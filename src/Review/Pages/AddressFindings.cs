using BarometerSite.Pages;
using BarometerSite.Review.Findings;

namespace BarometerSite.Review.Pages;

/// <summary>Addresses that lead nowhere now, and what moved so that the old address still leads on.</summary>
/// <param name="bodies">Null where the texts of one side are not known.</param>
internal sealed class AddressFindings(SiteOutline before, SiteOutline after, TextBodies? bodies)
{
    private readonly HashSet<string> editionsBefore = Editions(before);
    private readonly HashSet<string> editionsAfter = Editions(after);

    private readonly IReadOnlySet<string> gone = after.GoneSince(before);

    /// <summary>How many files other than its page are gone from each folder.</summary>
    private readonly Dictionary<string, int> goneIn = after.GoneSince(before)
        .Where(path => Addresses.OfFile(path) == path).CountBy(FolderOf).ToDictionary();

    public IEnumerable<Finding> Find() => [.. Pages(), .. NewPages(), .. WholeEditions(), .. Anchors(), .. Files()];

    private static HashSet<string> Editions(SiteOutline outline) => outline.Pages.Values.Select(page => page.Edition).OfType<string>().ToHashSet();

    private IEnumerable<Finding> Pages()
    {
        foreach (var (key, was) in before.Pages.Where(page => page.Value.Edition is not { } edition || editionsAfter.Contains(edition)))
        {
            if (!after.Pages.TryGetValue(key, out var now))
            {
                yield return new Finding(FindingKind.LostPages, "page/" + key, was.Title, $"Nothing stands at {was.Address} any more{Below(was)}.")
                {
                    Before = was.Address,
                    Size = 1,
                };
            }
            else if (now.Address != was.Address)
                yield return Moved(key, was, now);
        }
    }

    /// <summary>An edition with all of its pages is one thing.</summary>
    private IEnumerable<Finding> WholeEditions() =>
    [
        .. editionsBefore.Except(editionsAfter).Order(StringComparer.Ordinal).Select(edition =>
            new Finding(FindingKind.LostPages, "edition/" + edition, "/" + edition, $"All {Count(before, edition)} pages below /{edition} are gone.")),
        .. editionsAfter.Except(editionsBefore).Order(StringComparer.Ordinal).Select(edition =>
            new Finding(FindingKind.Added, "edition/" + edition, "/" + edition, $"{Count(after, edition)} new pages stand below /{edition}")
            {
                Addresses = ["/" + edition],
            }),
    ];

    private static string Count(SiteOutline outline, string edition) => FigureWords.Count(outline.Pages.Values.Count(page => page.Edition == edition));

    private Finding Moved(string key, OutlinedPage was, OutlinedPage now)
    {
        var leadsOn = !gone.Contains(was.Path);
        return new Finding(
            leadsOn ? FindingKind.Moves : FindingKind.LostPages, "page/" + key, now.Title,
            $"The page moved from {was.Address} to {now.Address}{(leadsOn ? "." : $". The old address leads nowhere now{Below(was)}.")}")
        {
            Size = 1,
            Before = was.Address,
            After = now.Address,
            Addresses = [now.Address],
        };
    }

    private IEnumerable<Finding> NewPages() =>
        from page in after.Pages
        where !before.Pages.ContainsKey(page.Key) && (page.Value.Edition is not { } edition || editionsBefore.Contains(edition))
        select new Finding(FindingKind.Added, "page/" + page.Key, page.Value.Title, $"A new page: {page.Value.Address}")
        {
            After = page.Value.Address,
            Addresses = [page.Value.Address],
        };

    private IEnumerable<Finding> Anchors() =>
        from lost in bodies?.LostAnchors() ?? []
        select new Finding(
            FindingKind.LostPages, $"text/{lost.Text.Language.Code}/{lost.Text.Id}#{lost.Anchor}", lost.Text.Title,
            $"Links to its heading ‘#{lost.Anchor}’ lead to the top of the page now ({lost.Text.Path}).")
        {
            Before = "#" + lost.Anchor,
        };

    /// <summary>Files that are no pages, but for those below a page that is told.</summary>
    private IEnumerable<Finding> Files()
    {
        if (gone.Count == 0)
            return [];
        var pages = before.Pages.Values.Where(page => gone.Contains(page.Path)).ToDictionary(page => page.Path, page => page.Address, StringComparer.Ordinal);
        var told = pages.Values.ToHashSet(StringComparer.Ordinal);
        var lost =
            from path in gone
            where !pages.ContainsKey(path) && !told.Contains(FolderOf(path))
                && !editionsBefore.Any(edition => !editionsAfter.Contains(edition) && path.StartsWith(edition, StringComparison.Ordinal))
            let address = "/" + Addresses.OfFile(path)
            orderby address
            group address by NameOf(address);
        return lost.Select(group => new Finding(FindingKind.LostPages, "file/" + group.Key, group.Key, group.Count() == 1
            ? $"The file {group.First()} is gone."
            : $"{FigureWords.Count(group.Count())} files are gone: {string.Join(", ", group)}")
        {
            Before = string.Join(" ", group),
        });
    }

    /// <summary>A chart is several files of one name, in several forms and languages.</summary>
    private static string NameOf(string address)
    {
        var name = address.TrimEnd('/').Split('/')[^1];
        return name.Split('.')[0];
    }

    private string Below(OutlinedPage page) => goneIn.GetValueOrDefault(page.Address) switch
    {
        0 => "",
        1 => ", and a file below it is gone",
        var files => $", and {FigureWords.Count(files)} files below it are gone",
    };

    private static string FolderOf(string path) => "/" + path[..(path.LastIndexOf('/') + 1)];
}
