using BarometerSite.Editions;

namespace BarometerSite.Pages;

/// <summary>
/// Where the pages of a published edition stand: a site of its own, below an address of the site that it was published on. Within it pages link to
/// each other as ever; what it does not have, they find in that site.
/// </summary>
/// <param name="Site">The site as it is now.</param>
internal sealed record Mount(EditionHeader Header, CurrentSite Site)
{
    /// <summary>Below the site's root, with a slash at its end.</summary>
    public string Address { get; } = Addresses.Edition(Header.Id);

    /// <summary>The way from there back to the site's root.</summary>
    public string Up { get; } = Addresses.Root(Addresses.Edition(Header.Id));
}
