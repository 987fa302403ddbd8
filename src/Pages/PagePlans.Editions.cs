using BarometerSite.Pages.Corrections;
using BarometerSite.Pages.Editions;
using BarometerSite.Pages.News;
using BarometerSite.Pages.Reports;

namespace BarometerSite.Pages;

/// <summary>What is told of editions: what is new, how it went, and what was wrong.</summary>
internal sealed partial class PagePlans
{
    private IEnumerable<PagePlan> News()
    {
        if (!context.History.IsEmpty)
        {
            yield return new PagePlan(PageKind.News, language, Addresses.News(language), wording.Word("title_news"),
                wording.Word("description_news"), [Home], "news", new NewsViews(context, wording).Page, null);
        }
    }

    private IEnumerable<PagePlan> EditionList()
    {
        if (!context.History.IsEmpty)
            yield return new PagePlan(PageKind.Editions, language, Addresses.EditionList(language), wording.Word("title_editions"),
                wording.Word("description_editions"), [Home], "editions", new EditionPages(context, wording).List, null);
    }

    private IEnumerable<PagePlan> OverTime()
    {
        if (context.Timeline is not { } timeline)
            yield break;
        yield return new PagePlan(PageKind.OverTime, language, Addresses.OverTime(language), wording.Word("title_over_time"),
            wording.Word("description_over_time"), [Home], "over-time", new OverTimePages(context, timeline, wording).OverTime, null)
        {
            Picture = Addresses.TimelineId,
        };
    }

    private PagePlan Corrections() => new(
        PageKind.Corrections, language, Addresses.Corrections(language), wording.Word("title_corrections"), wording.Word("description_corrections"), [Home],
        "corrections", new CorrectionViews(context, wording).Page, null);

    private IEnumerable<PagePlan> Reports()
    {
        var build = new ReportPages(context, wording);
        return YearlyReport.All(context).Select(report => new PagePlan(
            PageKind.Report, language, Addresses.Report(report.Year, language), report.Title(wording), wording.Word("description_report"), [Home],
            "report/" + Wording.Year(report.Year), () => build.Report(report), null));
    }
}
