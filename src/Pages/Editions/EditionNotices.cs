using BarometerSite.Model;
using BarometerSite.Pages.Common;

namespace BarometerSite.Pages.Editions;

/// <summary>What stands at the top of every page of a published edition.</summary>
internal sealed record EditionNoticeView(
    [Seen("text: 2. halvår 2014")] string Name,
    [Seen("when it was published, and as of when: a sentence")] string Explanation,
    [Seen("link to the newest edition's same page, or null where it is the newest")] LinkView? Newest,
    [Seen("link to the page as it is now")] LinkView Now,
    [Seen("link to the edition that corrects it, or null")] LinkView? CorrectedBy,
    [Seen("link to the edition that it corrects, or null")] LinkView? Corrects) : View;

/// <summary>Finds its way from a published edition's page to the others that are the same.</summary>
internal static class EditionNotices
{
    /// <summary>Null for a page of the working edition.</summary>
    public static EditionNoticeView? Of(PagePlan page, SitePlan site)
    {
        if (site.Context.Mount is not { Header: var header, Site: var now } mount)
            return null;
        var wording = site.Context.In(page.Language);
        var archive = now.Archive;
        var newest = archive.Newest!.Id;
        var current = archive.Current(header.Id).Id;
        return new EditionNoticeView(
            EditionNames.Of(header.Id, wording),
            EditionNames.Explanation(header, wording),
            newest == header.Id ? null : Link(newest),
            new LinkView(wording.Word("edition_now"), mount.Up + Current(page, site)),
            current == header.Id ? null : Link(current),
            header.Id.IsCorrection ? Link(archive.Before(archive.Find(header.Id)!)!.Id) : null);

        LinkView Link(EditionId id)
        {
            var link = now.Record(id).Link(wording, page.Twin);
            return link with { Address = mount.Up + link.Address };
        }
    }

    /// <summary>The address of the page as it is now, or, where it is gone, of the site's first.</summary>
    public static string Current(PagePlan page, SitePlan site) =>
        site.Context.Mount is { Site: var now } ? now.Address(page.Language, page.Twin) : page.Address;
}
