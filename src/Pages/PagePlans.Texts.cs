using BarometerSite.Model;
using BarometerSite.Pages.Common;
using BarometerSite.Pages.Dialogue;
using BarometerSite.Pages.Plans;
using BarometerSite.Pages.Texts;
using BarometerSite.Problems;

namespace BarometerSite.Pages;

/// <summary>What people wrote, and what is planned and asked for.</summary>
internal sealed partial class PagePlans
{
    private IEnumerable<PagePlan> Calendar()
    {
        if (Barometer.Calendar.IsEmpty)
            yield break;
        var file = CalendarEvents.Of(context, wording) is null ? null : Addresses.CalendarFile(language);
        ImmutableArray<LinkView> way = context.Articles.Policies(language).IsEmpty
            ? [Home]
            : [Home, new LinkView(wording.Word("title_policy"), Addresses.Policies)];
        yield return new PagePlan(PageKind.Calendar, language, Addresses.Calendar(language), wording.Word("title_calendar"),
            wording.Word("description_calendar"), way, "calendar", () => CalendarViews.Of(Barometer.Calendar, file, wording),
            new PlaceKey(Placed.CalendarEntry, Barometer.Calendar[0].Id))
        {
            Picture = Addresses.WheelId,
        };
    }

    private IEnumerable<PagePlan> Advice()
    {
        var build = new AdviceViews(context, wording);
        if (build.Exist)
        {
            yield return new PagePlan(PageKind.Advice, language, Addresses.Advice(language), build.Text?.Title ?? wording.Word("title_advice"),
                build.Text?.Summary ?? wording.Word("description_advice"), [Home], "advice", build.Page, Place(build.Text));
        }
    }

    private IEnumerable<PagePlan> Dialogue()
    {
        var build = new TopicPages(context, wording);
        if (build.All is not { IsEmpty: false } topics)
            yield break;
        var list = new LinkView(wording.Word("title_dialogue"), Addresses.Topics(language));
        yield return new PagePlan(PageKind.Topics, language, Addresses.Topics(language), list.Title, wording.Word("description_dialogue"), [Home],
            "dialogue", build.List, null);
        foreach (var (topic, text) in topics)
        {
            yield return new PagePlan(PageKind.Topic, language, Addresses.Topic(text), text.Title, text.Summary, [Home, list], "topic/" + topic.Id,
                () => build.Topic(topic, text), Place(text));
        }
    }

    private IEnumerable<PagePlan> Committees()
    {
        if (Barometer.Committees.IsEmpty)
            yield break;
        var build = new TextPages(context, wording);
        var list = new LinkView(wording.Word("title_committees"), Addresses.Committees);
        yield return new PagePlan(PageKind.Committees, language, Addresses.Committees, list.Title,
            wording.Word("description_committees"), [Home], "committees", build.Committees, null);
        foreach (var committee in Barometer.Committees)
        {
            yield return new PagePlan(PageKind.Committee, language, Addresses.Committee(committee), wording.In(committee.Title),
                context.Articles.ActionPlan(committee)?.Summary ?? wording.In(committee.Field), [Home, list], PagePlan.TwinOf(committee),
                () => build.Committee(committee), new PlaceKey(Placed.Committee, committee.Id));
        }
    }

    private IEnumerable<PagePlan> Policies()
    {
        var articles = context.Articles.Policies(language);
        if (articles.IsEmpty)
            yield break;
        var list = new LinkView(wording.Word("title_policy"), Addresses.Policies);
        yield return new PagePlan(PageKind.Policy, language, Addresses.Policies, list.Title,
            wording.Word("description_policy"), [Home], "policy", new TextPages(context, wording).Policies, null);
        foreach (var article in articles)
            yield return Article(article, Addresses.Policy(article), [Home, list], "policy/" + article.Name);
    }

    private IEnumerable<PagePlan> Articles() => context.Articles.All
        .Where(article => article.Kind == ArticleKind.Page && article.Language == language && article.Name is not ("method" or "data" or "not-found"))
        .Select(article => Article(article, Addresses.Page(article), [Home], "page/" + article.Name));

    private PagePlan NotFound()
    {
        var article = context.Articles.Page("not-found", language);
        return new PagePlan(PageKind.NotFound, language, Addresses.NotFound, article?.Title ?? wording.Word("title_not_found"),
            article?.Summary ?? wording.Word("description_not_found"), [Home], "not-found",
            () => article is null ? new TextPages(context, wording).Untold("title_not_found", "description_not_found") : TextPages.Article(article),
            Place(article));
    }

    private PagePlan Article(Article article, string address, ImmutableArray<LinkView> way, string twin) =>
        new(PageKind.Article, language, address, article.Title, article.Summary, way, twin, () => TextPages.Article(article), Place(article));
}
