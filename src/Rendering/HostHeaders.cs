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
    /// <summary>Asks browsers for encryption on later visits: nothing for a host on one's own machine.</summary>
    public const string Encryption = "Strict-Transport-Security";

    /// <summary>Lets programs of others' pages read.</summary>
    public const string OtherOrigins = "Access-Control-Allow-Origin";

    private const string ContentSecurity = "Content-Security-Policy";

    /// <summary>What a host would not know by the ending, by path.</summary>
    private static ImmutableArray<(string Path, string MediaType)> MediaTypesByPath(SitePlan plan) =>
    [
        (Addresses.Workbook, MediaTypes.Workbook),
        (Addresses.Catalogue, MediaTypes.JsonLd),
        ($"{Addresses.Data}{DataFormat.Of(DataForm.Citation).Folder}*", MediaTypes.Citation),
        ($"{Addresses.Schemas}*", MediaTypes.JsonSchema),
        .. plan.Context.Languages.Select(language => (Addresses.CalendarFile(language), MediaTypes.Calendar)),
    ];

    /// <param name="chartStyles">The style elements that files of the site hold.</param>
    public static string Write(SitePlan plan, ChartStyles chartStyles) => string.Concat(Rules(plan, chartStyles).Select(rule =>
        $"{rule.Pattern}\n{string.Concat(rule.Headers.Select(header => $"  {header.Name}: {header.Value}\n"))}"));

    /// <summary>What to send with which paths.</summary>
    /// <inheritdoc cref="Write"/>
    public static IEnumerable<HostRule> Rules(SitePlan plan, ChartStyles chartStyles)
    {
        var pages = plan.Pages.Select(page => Top(page.Address)).Concat(Editions(plan)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        return
        [
            new("/*",
            [
                (ContentSecurity, ContentSecurityPolicy.OfHost(chartStyles)),
                ("X-Content-Type-Options", "nosniff"),
                ("Referrer-Policy", "strict-origin-when-cross-origin"),
                ("Permissions-Policy", "camera=(), microphone=(), geolocation=()"),
                ("Cross-Origin-Opener-Policy", "same-origin"),
                (Encryption, "max-age=63072000"),
            ]),
            new("/assets/*", [("Cache-Control", "public, max-age=31536000, immutable")]),
            .. OfData(plan),
            .. pages.Select(path => new HostRule(path, [(ContentSecurity, "frame-ancestors 'none'")])),
        ];
    }

    // Programs of others' pages may read all data, and nothing else.
    private static IEnumerable<HostRule> OfData(SitePlan plan) =>
    [
        .. plan.Context.History.Archive.Editions.Select(edition => Addresses.Edition(edition.Id) + Addresses.Data).Prepend(Addresses.Data)
            .Select(folder => new HostRule($"/{folder}*", [(OtherOrigins, "*")])),
        .. MediaTypesByPath(plan).Select(data => new HostRule("/" + data.Path, [("Content-Type", data.MediaType)])),
    ];

    // Editions have charts for others' pages too, so the folders of their pages are named one by one.
    private static IEnumerable<string> Editions(SitePlan plan) =>
        from edition in plan.Context.History.Archive.Editions
        let address = "/" + Addresses.Edition(edition.Id)
        from folder in PagePlans.EditionFolders(plan.Context.Languages).Prepend("")
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

/// <summary>Headers that a host sends with some paths.</summary>
/// <param name="Pattern">A path with a slash in front; with a star at its end, all that begin so.</param>
internal sealed record HostRule(string Pattern, ImmutableArray<(string Name, string Value)> Headers)
{
    public bool Covers(string path) =>
        Pattern.EndsWith('*') ? path.AsSpan().StartsWith(Pattern.AsSpan(0, Pattern.Length - 1), StringComparison.Ordinal) : path == Pattern;
}
