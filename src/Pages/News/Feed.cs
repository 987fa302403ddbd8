namespace BarometerSite.Pages.News;

/// <summary>A feed of what is new, before it is written in either form.</summary>
/// <param name="Address">Below the site's root, without the ending that says the form.</param>
/// <param name="Home">The address of the page that it is about.</param>
/// <param name="News">The newest first; made when the feed is first written, since a preview is asked for few of many.</param>
/// <param name="Known">The day that a feed without entries is of.</param>
internal sealed record Feed(
    string Address, string Home, string Title, string Language, string Author, DateOnly Known, Lazy<ImmutableArray<FeedEntry>> News)
{
    public ImmutableArray<FeedEntry> Entries => News.Value;

    public DateOnly Updated => Entries.IsEmpty ? Known : Entries[0].Day;

    public string Atom => Address + ".xml";

    public string Json => Address + ".json";
}

/// <param name="Id">Below the site's root: the same in every build.</param>
/// <param name="Address">Of the page where it can be read.</param>
/// <param name="Category">What kind of change it is, as a code.</param>
internal sealed record FeedEntry(string Id, string Address, string Title, string Category, DateOnly Day);
