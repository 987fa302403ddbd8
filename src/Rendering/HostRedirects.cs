using BarometerSite.Pages.Moving;

namespace BarometerSite.Rendering;

/// <summary>
/// What a host that reads <c>_redirects</c> (Netlify, Cloudflare Pages, GitLab Pages) leads on by itself, with the code of a permanent move (RFC 9110, 15.4.2).
/// Any other shows what stands at the old addresses.
/// </summary>
internal static class HostRedirects
{
    public static string Write(Moves moves) => string.Concat(moves.ForHosts.Select(move => $"/{move.From} /{move.To} 301\n"));
}
