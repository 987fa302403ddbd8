using BarometerSite.Model;
using BarometerSite.Pages;

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
        var page = Addresses.Indicator(indicator);
        if (context.Mount is { Header: var own })
            return In(own.Id, own.Published, context.BaseUrl + page);
        return context.History.CurrentRecords.LastOrDefault(record => record.HasFigures(indicator.Id)) is { } newest
            ? In(newest.Header.Id, newest.Header.Published, context.BaseUrl + Addresses.Edition(newest.Header.Id) + page)
            : In(null, context.Edition.AsOf, context.BaseUrl + page);

        Citation In(EditionId? edition, DateOnly day, string address) => new(indicator.Title, site.Owner, site.Title, edition, day, address);
    }
}
