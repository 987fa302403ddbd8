using System.Collections.Immutable;
using System.Text.Json.Serialization;
using BarometerSite.Model;
using BarometerSite.Pages;
using BarometerSite.Pages.Common;

namespace BarometerSite.Rendering.Shapes;

/// <summary>What is the same on every page.</summary>
internal sealed record SiteGlobals(Site Site, SitePlan Plan, DateOnly Date, AssetFiles Assets);

/// <summary>What every page of a language shows of the site.</summary>
internal sealed record SiteView([property: JsonIgnore] SiteGlobals Globals, [property: JsonIgnore] Wording Wording) : View
{
    [Seen("the site's name")] public string Title => Wording.In(Globals.Site.Title);
    [Seen("a sentence")] public string Tagline => Wording.In(Globals.Site.Tagline);
    [Seen("who publishes it")] public string Owner => Wording.In(Globals.Site.Owner);
    [Seen("the policy's name and years")] public string Policy => Wording.In(Globals.Site.Policy);
    [Seen("text, or null")] public string? Contact => Wording.Optional(Globals.Site.Contact);
    [Seen("absolute address")] public string? AccessibilityStatement => Globals.Site.AccessibilityStatement;
    [Seen("licence of the data")] public LicenceView Licence => new(Globals.Site.LicenceName, Globals.Site.LicenceAddress);
    [Seen("the build's date")] public string Date => Wording.Date(Globals.Date);
    [Seen("the same for machines: 2014-05-31")] public string DateIso => new PartialDate(Globals.Date.Year, Globals.Date.Month, Globals.Date.Day).ToString();
    [Seen("absolute address of the site, with a slash at its end")] public string BaseUrl => Globals.Plan.Context.Looks.BaseUrl;
    [Seen("site-relative address of the language's front page")] public string Home => Addresses.Front(Wording.Language);
    [Seen("site-relative address")] public string Feed { get; } = SiteFiles.Feed;
    [Seen("site-relative address")] public string Stylesheet => Globals.Assets.Stylesheet;
    [Seen("site-relative address")] public string Script => Globals.Assets.Address("open-from-disk.js");
    [Seen("site-relative address")] public string TakeAwayScript => Globals.Assets.Address("take-away.js");
    [Seen("site-relative address")] public string ExploreScript => Globals.Assets.Address("explore.js");
    [Seen("site-relative address")] public string ExploreLookScript => Globals.Assets.Address("explore-look.js");
    [Seen("site-relative address")] public string ExploreChartScript => Globals.Assets.Address("explore-chart.js");
    [Seen("site-relative address of plotly.js, or null where it was not restored")] public string? Plotly => Globals.Assets.Plotly;
    [Seen("site-relative address")] public string Icon => Globals.Assets.Address("icon.svg");
    [Seen("list of link")] public ImmutableArray<LinkView> Footer => Globals.Plan.Footer(Wording.Language);
}

internal sealed record LicenceView([Seen("text")] string Name, [Seen("absolute address")] string Address) : View;
