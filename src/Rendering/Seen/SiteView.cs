using BarometerSite.Model;
using BarometerSite.Pages;
using BarometerSite.Pages.Common;

namespace BarometerSite.Rendering.Seen;

/// <summary>What is the same on every page.</summary>
internal sealed record SiteGlobals(Site Site, SitePlan Plan, DateOnly Date, AssetFiles Assets);

/// <summary>What every page of a language shows of the site.</summary>
internal sealed record SiteView : View
{
    private readonly SiteGlobals globals;
    private readonly Wording wording;

    // No primary constructor, which would be public: what it asks for would be taken for something that templates see.
    internal SiteView(SiteGlobals globals, Wording wording) => (this.globals, this.wording) = (globals, wording);

    [Seen("the site's name")] public string Title => wording.In(globals.Site.Title);
    [Seen("a sentence")] public string Tagline => wording.In(globals.Site.Tagline);
    [Seen("who publishes it")] public string Owner => wording.In(globals.Site.Owner);
    [Seen("the policy's name and years")] public string Policy => wording.In(globals.Site.Policy);
    [Seen("text, or null")] public string? Contact => wording.Optional(globals.Site.Contact);
    [Seen("absolute address")] public string? AccessibilityStatement => globals.Site.AccessibilityStatement;
    [Seen("licence of the data")] public LicenceView Licence => new(globals.Site.LicenceName, globals.Site.LicenceAddress);
    [Seen("the build's date, on the pages of a published edition the day on which it was published")] public string Date => wording.Date(globals.Date);
    [Seen("the same for machines: 2014-05-31")] public string DateIso => new PartialDate(globals.Date.Year, globals.Date.Month, globals.Date.Day).ToString();
    [Seen("absolute address of the site, with a slash at its end")] public string BaseUrl => globals.Plan.Context.Looks.BaseUrl;
    [Seen("site-relative address of the language's front page")] public string Home => Addresses.Front(wording.Language);
    [Seen("site-relative address of the feed of all that is new, in Atom's form")]
    public string Feed => Addresses.Feed(wording.Language.IsUsual ? wording.Language : Languages.Complete) + ".xml";
    [Seen("site-relative address")] public string Stylesheet => globals.Assets.Stylesheet;
    [Seen("site-relative address of what the scripts say and where they find each other, which stands before them")]
    public string ScriptSettings => globals.Assets.Address(Rendering.ScriptSettings.Name(wording.Language));
    [Seen("site-relative address")] public string Script => globals.Assets.Address("open-from-disk.js");
    [Seen("site-relative address")] public string TakeAwayScript => globals.Assets.Address("take-away.js");
    [Seen("site-relative address")] public string ExploreScript => globals.Assets.Address("explore.js");
    [Seen("site-relative address of plotly.js, or null where it was not restored")] public string? Plotly => globals.Assets.Plotly;
    [Seen("site-relative address")] public string SearchScript => globals.Assets.Address("search.js");
    [Seen("site-relative address of MiniSearch, or null where it was not restored")] public string? MiniSearch => globals.Assets.MiniSearch;
    [Seen("site-relative address of the index from A to Å")] public string Keywords => Addresses.Keywords(wording.Language);
    [Seen("site-relative address")] public string Icon => globals.Assets.Address("icon.svg");
    [Seen("list of link")] public ImmutableArray<LinkView> Footer => globals.Plan.Footer(wording.Language);
}

internal sealed record LicenceView([Seen("text")] string Name, [Seen("absolute address")] string Address) : View;
