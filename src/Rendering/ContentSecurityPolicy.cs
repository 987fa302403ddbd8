using System.Security.Cryptography;
using BarometerSite.Markup;
using BarometerSite.Pages;

namespace BarometerSite.Rendering;

/// <summary>What a page may load (Content Security Policy 3): nothing but what it is allowed here, and that from its own site alone.</summary>
internal static class ContentSecurityPolicy
{
    private static readonly Html OfPages = Html.Unsafe(Of("'self'", runsScripts: true));

    // Those in others' pages, where no script of ours runs, and those that only lead on.
    private static readonly Html OfSmallPages = Html.Unsafe(Of("'self'", runsScripts: false));

    public static Html Of(PageKind kind) => kind is PageKind.Embed or PageKind.Moved ? OfSmallPages : OfPages;

    /// <summary>Of all files, as a host sends it: drawings that are opened by themselves bring their style along.</summary>
    /// <param name="chartStyles">The style elements that files of the site hold.</param>
    public static string OfHost(ChartStyles chartStyles) => Of($"'self' {string.Join(' ', chartStyles.All.Select(Hash))}", runsScripts: true);

    private static string Hash(string style) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)))}'";

    private static string Of(string styles, bool runsScripts)
    {
        var scripts = runsScripts ? "script-src 'self'; connect-src 'self'; " : "";
        return $"default-src 'none'; style-src {styles}; img-src 'self'; font-src 'self'; {scripts}base-uri 'none'; form-action 'none'";
    }
}
