using BarometerSite.Assessment;
using BarometerSite.Editions;
using BarometerSite.Model;
using BarometerSite.Pages.Common;
using BarometerSite.Pages.Editions;
using BarometerSite.Pages.Goals;
using BarometerSite.Pages.Needs;
using BarometerSite.Pages.News;
using BarometerSite.Pages.Overview;
using BarometerSite.Pages.Plans;
using BarometerSite.Pages.Plots;

namespace BarometerSite.Pages.Reports;

/// <summary>Makes the yearly report: a few pages of paper with nothing on them that the edition does not state.</summary>
internal sealed class ReportPages(PlanContext site, Wording wording)
{
    public ReportView Report(YearlyReport report)
    {
        var edition = report.Read(site);
        var context = report.Of is null ? site : new PlanContext(edition, site.Looks, EditionHistory.None);
        var words = context.In(wording.Language);
        var goals = edition.Goals;
        ImmutableArray<ReportGoalView> views = [.. goals.Select(goal => Goal(goal, report, context, words))];
        var news = News(report, edition, context);
        return new ReportView(
            Basis(report),
            new LinkView(
                wording.Word(report.Of is null ? "front_page" : "report_see_edition"),
                report.Of?.Address(wording.Language, PagePlan.FrontTwin) ?? Addresses.Front(wording.Language)),
            EvidenceViews.Headline(goals, words),
            EvidenceViews.Tally(goals, words),
            views,
            Since(report, news, context, words),
            news is null ? [] : [.. new NewsViews(context, words).Groups(news).Select(group => group with { Address = null })],
            FigureViews.Sources(goals.Zip(views).SelectMany(pair => Sources(pair.First, pair.Second)), words),
            [.. YearlyReport.All(site).Where(other => other.Year != report.Year).Select(other => other.Link(wording))]);
    }

    private string Basis(YearlyReport report) => report.Of is { Header: var header }
        ? wording.Say("report_of_edition", ("edition", EditionNames.Of(header.Id, wording)), ("explanation", EditionNames.Explanation(header, wording)))
        : wording.Say("report_of_today", ("date", wording.Date(site.Edition.AsOf)), ("year", Wording.Year(report.Year)));

    private ReportGoalView Goal(GoalAssessment assessment, YearlyReport report, PlanContext context, Wording words)
    {
        var goal = assessment.Goal;
        var address = report.Of?.Address(wording.Language, PagePlan.TwinOf(goal)) ?? Addresses.Goal(goal, wording.Language);
        var summary = GoalSummaries.Of(assessment, words, words.In(goal.CommitteeBasis));
        var text = context.Articles.Goal(goal, wording.Language);
        return new ReportGoalView(
            summary with { Address = address, Committee = summary.Committee with { Address = Address(goal.Committee) } },
            (GaugeViews.Plan(assessment, words) ?? ChartViews.Of(assessment, EarlierEditions.None, words).FirstOrDefault())?.View,
            Body.PartOf(text, wording.Word("report_why")),
            Body.PartOf(text, wording.Word("report_done")),
            NeedViews.Of(assessment, words),
            new AdviceViews(context, words).Of(goal));
    }

    /// <summary>Committees have Danish pages only, and none in editions.</summary>
    private string? Address(Committee committee) =>
        wording.Language.IsComplete && site.Barometer.Committees.FirstOrDefault(now => now.Id == committee.Id) is { } found
            ? Addresses.Committee(found)
            : null;

    /// <summary>Of all that stands on the goal's half page.</summary>
    private static IEnumerable<Source> Sources(GoalAssessment assessment, ReportGoalView view)
    {
        IEnumerable<Measurement> shown = view.Chart?.Figures ?? [];
        return shown.Append(assessment.Latest).OfType<Measurement>().Select(row => row.Source).Append(assessment.Goal.Target.Decision.Document);
    }

    private EditionNews? News(YearlyReport report, Edition edition, PlanContext context) => report.ReadBefore(site) is { } before
        ? new EditionNews(report.Of?.Header.Id, report.Before!.Header.Id, edition.AsOf,
            new(NewsReader.Of(before, edition, [.. context.Languages.Select(context.In)])))
        : null;

    private string Since(YearlyReport report, EditionNews? news, PlanContext context, Wording words) => news is { Before: { } before }
        ? wording.Say("report_since", ("edition", EditionNames.Of(before, wording)), ("counts", new NewsViews(context, words).Counts(news)))
        : wording.Say("report_since_none", ("year", Wording.Year(report.Year - 1)));
}
