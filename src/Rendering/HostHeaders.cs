using BarometerSite.Model;
using BarometerSite.Pages;

namespace BarometerSite.Rendering;

/// <summary>
/// What a host that reads <c>_headers</c> should send. The policy stands in each page too, but frame-ancestors works only as a header
/// (CSP 3, 6.4.2), and two policies for one page would both hold: so each place at the top of the site has one rule, and only the pages that
/// are made for others' pages may be shown in them.
/// </summary>
internal static class HostHeaders
{
    private const string Policy = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'";

    // A drawing carries its styles with it, and nothing else.
    private const string PicturePolicy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    public static string Write(SitePlan plan)
    {
        var pages = plan.Pages.Select(page => Top(page.Address)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        Language[] languages = [Language.Danish, Language.English];
        return string.Concat(
            [
                .. pages.Select(path => Rule(path, $"{Policy}; frame-ancestors 'none'")),
                .. languages.Select(language => Rule($"/{Addresses.Embeds(language)}*", $"{Policy}; frame-ancestors *")),
                .. languages.Select(language => Rule($"/{Addresses.Figures(language)}*", PicturePolicy)),
            ]) + """
            /*
              X-Content-Type-Options: nosniff
              Referrer-Policy: strict-origin-when-cross-origin
              Permissions-Policy: camera=(), microphone=(), geolocation=()
              Cross-Origin-Opener-Policy: same-origin
            /assets/*
              Cache-Control: public, max-age=31536000, immutable

            """.ReplaceLineEndings("\n");
    }

    private static string Rule(string path, string policy) => $"{path}\n  Content-Security-Policy: {policy}\n";

    // A page at the very top stands for itself, every other for all that lies in its folder.
    private static string Top(string address)
    {
        var slash = address.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? "/" + address : $"/{address[..slash]}/*";
    }
}
