namespace BarometerSite.Pages.Common;

/// <summary>How long a file to take away is: known once it is written, and told by the page that offers it.</summary>
internal sealed record FileSize(string Address)
{
    public static FileSize? Of(string? address) => address is null ? null : new(address);
}
