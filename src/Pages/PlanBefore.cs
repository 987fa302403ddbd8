using BarometerSite.Problems;

namespace BarometerSite.Pages;

/// <summary>
/// The plan of the same site as it was a moment ago, in which no address clashed and no link led nowhere. What the next one is made of and has in common
/// with it is not made and not looked at again.
/// </summary>
internal sealed class PlanBefore(SitePlan before)
{
    /// <summary>Its files of data, where they are of the same figures and verdicts; else null.</summary>
    public ImmutableArray<PlannedFile>? DataFor(PlanContext now) =>
        before.Context.Goals == now.Goals && before.Context.Barometer.Indicators.Items == now.Barometer.Indicators.Items ? before.DataFiles : null;

    /// <summary>
    /// Whether each file of pages and data stands where it did, so that none has come into the place of another. Which charts there are follows from the
    /// figures and verdicts, as the files of data do.
    /// </summary>
    public bool HasFilesOf(SitePlan now) => before.DataFiles == now.DataFiles && before.Pages.Length == now.Pages.Length
        && before.Pages.Zip(now.Pages).All(pair => HaveSameFiles(pair.First, pair.Second));

    /// <summary>Those that could lead nowhere now: of texts that were written since, or all where pages or their parts are others.</summary>
    public IEnumerable<PlacedLink> ToCheck(IEnumerable<PlacedLink> links, SitePlan now) =>
        before.Links.HasPlacesOf(now.Links) ? links.Where(link => !before.Links.HasTextOf(now.Links, link.Path)) : links;

    private static bool HaveSameFiles(PagePlan page, PagePlan other) =>
        page.Address == other.Address && page.Twin == other.Twin && page.Picture == other.Picture && page.Card?.Address == other.Card?.Address;
}
