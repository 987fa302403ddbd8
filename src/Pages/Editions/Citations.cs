namespace BarometerSite.Pages.Editions;

/// <summary>How to refer to a page or a chart, so that whoever looks it up finds the same.</summary>
internal sealed record CitationView(
    [Seen("title, site, edition and date: sentences")] string Text,
    [Seen("absolute address: in the edition that it names, else of the page itself")] string Address) : View;

/// <summary>Refers to what cannot change: to a published edition where one has it.</summary>
internal static class Citations
{
    /// <param name="twin">What is the same in every language and edition.</param>
    /// <param name="address">Where it stands on the site whose context is given.</param>
    public static CitationView Of(string title, string twin, string address, PlanContext context, Wording wording)
    {
        var place = CitedPlace.Of(twin, address, wording.Language, context);
        var date = ("date", wording.Date(place.Day));
        return new CitationView(
            place.Edition is { } edition ? Say("citation", ("edition", EditionNames.Of(edition.Id, wording)), date) : Say("citation_unpublished", date),
            place.Address);

        string Say(string key, params ReadOnlySpan<(string, string)> holes) =>
            wording.Say(key, [("title", title), ("site", wording.In(context.Barometer.Site.Title)), .. holes]);
    }
}
