using BarometerSite.Model;
using BarometerSite.Pages;
using BarometerSite.Pages.Editions;

namespace BarometerSite.OpenData.Citations;

/// <summary>
/// How an indicator's figures are cited: as they stand in an edition, which never changes, where one has them; else as they stood on a day.
/// </summary>
/// <param name="Edition">By name; null without one.</param>
/// <param name="Day">When the edition was published, or as of when the figures are.</param>
/// <param name="Address">Of the indicator's page, absolute.</param>
internal sealed record Citation(LocalText Title, LocalText Owner, LocalText Work, EditionId? Edition, DateOnly Day, string Address)
{
    public static Citation Of(Indicator indicator, PlanContext context)
    {
        var site = context.Barometer.Site;
        var place = CitedPlace.Of(PagePlan.TwinOf(indicator), Addresses.Indicator(indicator), Languages.Complete, context);
        return new Citation(indicator.Title, site.Owner, site.Title, place.Edition?.Id, place.Day, place.Address);
    }
}
