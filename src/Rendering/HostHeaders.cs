using BarometerSite.Model;
using BarometerSite.Pages;

namespace BarometerSite.Rendering;

/// <summary>
/// What a host that reads <c>_headers</c> should send. The policy stands in each page too, but frame-ancestors works only as a header
/// (CSP 3, 6.4.2). Where two policies are sent for one page both hold, so the one on frames is added to every page but those that are made
/// for others' pages. Encryption is asked for of this host alone: what other names its owner has, the site does not know.
/// </summary>
internal static class HostHeaders
{
    /// <summary>What a host would not know by the ending, by path.</summary>
    private static readonly ImmutableArray<(string Path, string MediaType)> MediaTypesByPath =
    [
        (Addresses.Workbook, MediaTypes.Workbook),
        (Addresses.Catalogue, MediaTypes.JsonLd),
        ($"{Addresses.Data}{DataFormat.Of(DataForm.Citation).Folder}*", MediaTypes.Citation),
        ($"{Addresses.Schemas}*", MediaTypes.JsonSchema),
        .. Languages.All.Select(language => (Addresses.CalendarFile(language), MediaTypes.Calendar)),
    ];

    /// <param name="chartStyle">The one style element that files of the site hold.</param>
    public static string Write(SitePlan plan, string chartStyle)
    {
        var pages = plan.Pages.Select(page => Top(page.Address)).Concat(Editions(plan)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        return $"""
            /*
              Content-Security-Policy: {ContentSecurityPolicy.OfHost(chartStyle)}
              X-Content-Type-Options: nosniff
              Referrer-Policy: strict-origin-when-cross-origin
              Permissions-Policy: camera=(), microphone=(), geolocation=()
              Cross-Origin-Opener-Policy: same-origin
              Strict-Transport-Security: max-age=63072000
            /assets/*
              Cache-Control: public, max-age=31536000, immutable
            {OfData(plan)}{string.Concat(pages.Select(path => $"{path}\n  Content-Security-Policy: frame-ancestors 'none'\n"))}
            """.ReplaceLineEndings("\n");
    }

    // Programs of others' pages may read all data, and nothing else.
    private static string OfData(SitePlan plan)
    {
        var folders = plan.Context.History.Archive.Editions.Select(edition => Addresses.Edition(edition.Id) + Addresses.Data).Prepend(Addresses.Data);
        return string.Concat(folders.Select(folder => $"/{folder}*\n  Access-Control-Allow-Origin: *\n"))
            + string.Concat(MediaTypesByPath.Select(data => $"/{data.Path}\n  Content-Type: {data.MediaType}\n"));
    }

    // Editions have charts for others' pages too, so the folders of their pages are named one by one.
    private static IEnumerable<string> Editions(SitePlan plan) =>
        from edition in plan.Context.History.Archive.Editions
        let address = "/" + Addresses.Edition(edition.Id)
        from folder in PagePlans.EditionFolders.Prepend("")
        select folder.Length == 0 ? address : $"{address}{folder}*";

    // A page at the very top stands for itself, every other for all that lies in its folder.
    private static string Top(string address)
    {
        if (address == Addresses.EditionList(Languages.Complete))
            return "/" + address;
        var slash = address.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? "/" + address : $"/{address[..slash]}/*";
    }
}
