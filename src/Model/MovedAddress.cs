namespace BarometerSite.Model;

/// <summary>
/// An address that readers once had, and the one that leads on. Both stand below the site's root, without a slash in front: a page's ends with a slash, a
/// file's with its ending; a part of a page has <c>#</c> and its id behind the page's.
/// </summary>
internal sealed record MovedAddress(string From, string To)
{
    public bool IsPart => From.Contains('#', StringComparison.Ordinal);

    /// <summary>Whether a page can stand at the old address.</summary>
    public bool IsPage => !IsPart && IsOfPage(From);

    public bool IsFile => !IsPart && !IsOfPage(From);

    public static bool IsOfPage(string address) =>
        address.Length == 0 || address.EndsWith('/') || address.EndsWith(".html", StringComparison.OrdinalIgnoreCase);

    /// <summary>The page of an address that may name a part of it.</summary>
    public static string PageOf(string address) => address.Split('#')[0];
}
