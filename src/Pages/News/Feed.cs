namespace BarometerSite.Pages.News;

/// <summary>A feed of what is new, before it is written in either form.</summary>
/// <param name="Address">Below the site's root, without the ending that says the form.</param>
/// <param name="Home">The address of the page that it is about.</param>
/// <param name="Entries">The newest first.</param>
internal sealed record Feed(string Address, string Home, string Title, string Language, string Author, DateOnly Updated, ImmutableArray<FeedEntry> Entries)
{
    public string Atom => Address + ".xml";

    public string Json => Address + ".json";
}

/// <param name="Id">Below the site's root: the same in every build.</param>
/// <param name="Address">Of the page where it can be read.</param>
/// <param name="Category">What kind of change it is, as a code.</param>
internal sealed record FeedEntry(string Id, string Address, string Title, string Category, DateOnly Day);
