using BarometerSite.Editions;
using BarometerSite.Pages.Common;
using BarometerSite.Pages.Editions;

namespace BarometerSite.Pages.Reports;

/// <summary>A year's status report to the city's council.</summary>
/// <param name="Of">The year's newest edition, which it is made of; null where the year has none yet, and it is made of what the site states now.</param>
/// <param name="Before">The newest edition of the year before; null where there is none to hold it against.</param>
internal sealed record YearlyReport(int Year, EditionRecord? Of, EditionRecord? Before)
{
    /// <summary>One for each year that has an edition and one for this year; the newest first.</summary>
    public static ImmutableArray<YearlyReport> All(PlanContext context)
    {
        var newest = context.History.CurrentRecords.GroupBy(record => record.Header.Id.Year).ToDictionary(year => year.Key, year => year.Last());
        return
        [
            .. newest.Keys.Append(context.Edition.AsOf.Year).Distinct().OrderDescending()
                .Select(year => new YearlyReport(year, newest.GetValueOrDefault(year), newest.GetValueOrDefault(year - 1))),
        ];
    }

    public string Title(Wording wording) => wording.Say("title_report", ("year", Wording.Year(Year)));

    public LinkView Link(Wording wording) => new(Title(wording), Addresses.Report(Year, wording.Language));

    /// <summary>All that the report may say.</summary>
    public Edition Read(PlanContext site) => Of is null ? site.Edition : Read(Of, site);

    /// <inheritdoc cref="Read(PlanContext)"/>
    public Edition? ReadBefore(PlanContext site) => Before is null ? null : Read(Before, site);

    private static Edition Read(EditionRecord record, PlanContext site)
    {
        var archive = site.History.Archive;
        return archive.Read(archive.Find(record.Header.Id)!);
    }
}
