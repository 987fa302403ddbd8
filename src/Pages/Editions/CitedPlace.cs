using BarometerSite.Editions;
using BarometerSite.Model;

namespace BarometerSite.Pages.Editions;

/// <summary>Where something is cited: in a published edition, which never changes, where one has it; else where it stands.</summary>
/// <param name="Edition">Null without one.</param>
/// <param name="Day">When the edition was published, or as of when the site is.</param>
/// <param name="Address">Absolute.</param>
internal sealed record CitedPlace(EditionHeader? Edition, DateOnly Day, string Address)
{
    /// <param name="twin">What is the same in every language and edition.</param>
    /// <param name="address">Where it stands on the site whose context is given.</param>
    public static CitedPlace Of(string twin, string address, Language language, PlanContext context)
    {
        if (context.Mount is { Header: var own })
            return new CitedPlace(own, own.Published, context.BaseUrl + address);
        return context.History.CurrentRecords.LastOrDefault(record => record.Has(language, twin)) is { } newest
            ? new CitedPlace(newest.Header, newest.Header.Published, context.BaseUrl + newest.Address(language, twin))
            : new CitedPlace(null, context.Edition.AsOf, context.BaseUrl + address);
    }
}
