namespace BarometerSite.Pages.Dialogue;

/// <summary>Links by which readers write to the city (RFC 6068). Nothing is sent by the site itself, and no form of a stranger is needed.</summary>
internal static class WriteLinks
{
    /// <summary>Null where the site has no address for mail.</summary>
    /// <param name="address">Of the page that is asked about, below the site's root.</param>
    public static WriteLinksView? About(string title, string address, PlanContext context, Wording wording) => context.Looks.Email is { } email
        ? new WriteLinksView(
            To(email, wording.Say("write_subject_ask", ("title", title)), context.BaseUrl + address),
            To(email, wording.Say("write_subject_mistake", ("title", title)), context.BaseUrl + address),
            email)
        : null;

    /// <inheritdoc cref="About"/>
    public static WriteLinksView? On(string topic, string address, PlanContext context, Wording wording) => context.Looks.Email is { } email
        ? new WriteLinksView(To(email, wording.Say("write_subject_topic", ("title", topic)), context.BaseUrl + address), null, email)
        : null;

    public static string To(string email) => $"mailto:{Uri.EscapeDataString(email).Replace("%40", "@", StringComparison.Ordinal)}";

    // The page's address comes first, so that whoever answers knows which page is meant.
    private static string To(string email, string subject, string page) =>
        $"{To(email)}?subject={Uri.EscapeDataString(subject)}&body={Uri.EscapeDataString(page + "\r\n\r\n")}";
}
