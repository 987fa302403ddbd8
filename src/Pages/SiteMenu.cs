using BarometerSite.Model;
using BarometerSite.Pages.Common;
using BarometerSite.Pages.Dialogue;
using BarometerSite.Pages.Needs;
using BarometerSite.Pages.Plans;
using BarometerSite.Pages.Reports;

namespace BarometerSite.Pages;

/// <summary>The few links that stand on every page; only those whose page exists.</summary>
internal static class SiteMenu
{
    public static FrozenDictionary<Language, ImmutableArray<LinkView>> All(
        PlanContext context, Func<PlanContext, Language, ImmutableArray<LinkView>> links) =>
        context.Languages.ToFrozenDictionary(language => language, language => links(context, language));

    public static ImmutableArray<LinkView> Of(PlanContext context, Language language)
    {
        if (context.Mount is { } mount)
            return [.. mount.Site.Menu(language).Select(item => item with { Address = mount.Up + item.Address })];
        var wording = context.In(language);
        return [.. language.Menu.Where(Exists).Select(entry => entry switch
        {
            MenuEntry.Front => new LinkView(wording.Word("menu_front"), Addresses.Front(language)),
            MenuEntry.Policy => new LinkView(wording.Word("menu_policy"), Addresses.Policies),
            MenuEntry.Committees => new LinkView(wording.Word("menu_committees"), Addresses.Committees),
            MenuEntry.Calendar => new LinkView(wording.Word("menu_calendar"), Addresses.Calendar(language)),
            MenuEntry.Editions => new LinkView(wording.Word("menu_editions"), Addresses.EditionList(language)),
            MenuEntry.Indicators => new LinkView(wording.Word("menu_indicators"), Addresses.Indicators),
            MenuEntry.Method => new LinkView(wording.Word("menu_method"), Addresses.Method(language)),
            MenuEntry.Data => new LinkView(wording.Word("menu_data"), Addresses.Data),
            _ => throw new ArgumentOutOfRangeException(nameof(language)),
        })];

        bool Exists(MenuEntry entry) => entry switch
        {
            MenuEntry.Policy => !context.Articles.Policies(language).IsEmpty,
            MenuEntry.Committees => !context.Barometer.Committees.IsEmpty,
            MenuEntry.Calendar => !context.Barometer.Calendar.IsEmpty,
            MenuEntry.Editions => language.IsUsual && !context.History.IsEmpty,
            MenuEntry.Method => wording.HasMethod,
            MenuEntry.Front or MenuEntry.Indicators or MenuEntry.Data => true,
            _ => throw new ArgumentOutOfRangeException(nameof(entry)),
        };
    }

    /// <summary>What is missing, where something is, and the pages of their own, as their authors order them.</summary>
    public static ImmutableArray<LinkView> Footer(PlanContext context, Language language) => context.Mount is { } mount
        ? [.. mount.Site.Footer(language).Select(item => item with { Address = mount.Up + item.Address })]
        :
        [
            .. NeedViews.Exist(context.Goals) ? [new LinkView(context.In(language).Word("title_needs"), Addresses.Needs(language))] : Array.Empty<LinkView>(),
            .. Answers(context, context.In(language)),
            .. Pages(context, language),
            .. language.IsUsual ? [new LinkView(context.In(language).Word("title_corrections"), Addresses.Corrections(language))] : Array.Empty<LinkView>(),
        ];

    /// <summary>What the city reports, is advised and talks of.</summary>
    private static IEnumerable<LinkView> Answers(PlanContext context, Wording wording)
    {
        if (wording.Language.IsUsual)
            yield return YearlyReport.All(context)[0].Link(wording);
        if (new AdviceViews(context, wording) is { Exist: true, Text: var advice })
            yield return new LinkView(advice?.Title ?? wording.Word("title_advice"), Addresses.Advice(wording.Language));
        if (!new TopicPages(context, wording).All.IsEmpty)
            yield return new LinkView(wording.Word("title_dialogue"), Addresses.Topics(wording.Language));
    }

    private static IEnumerable<LinkView> Pages(PlanContext context, Language language) =>
        context.Articles.All
            .Where(article => article.Kind == ArticleKind.Page && article.Language == language && article.Name is not ("not-found" or "method" or "data"))
            .OrderBy(article => article.Order).ThenBy(article => article.Name, StringComparer.Ordinal)
            .Select(article => new LinkView(article.Title, Addresses.Page(article)));
}
