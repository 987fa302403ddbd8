using System.Collections.Immutable;
using BarometerSite.Model;
using BarometerSite.Pages.Views;

namespace BarometerSite.Pages;

/// <summary>The few links that stand on every page; only those whose page exists.</summary>
internal static class SiteMenu
{
    public static ImmutableArray<LinkView> Of(PlanContext context, Language language)
    {
        var wording = context.In(language);
        var items = ImmutableArray.CreateBuilder<LinkView>();
        items.Add(new LinkView(wording.Word("menu_front"), Addresses.Front(language)));
        if (language == Language.Danish)
        {
            if (context.Articles.Policies(language).Length > 0)
                items.Add(new LinkView(wording.Word("menu_policy"), Addresses.Policies));
            if (context.Barometer.Committees.Length > 0)
                items.Add(new LinkView(wording.Word("menu_committees"), Addresses.Committees));
        }
        if (context.Barometer.Calendar.Length > 0)
            items.Add(new LinkView(wording.Word("menu_calendar"), Addresses.Calendar(language)));
        if (language == Language.Danish)
            items.Add(new LinkView(wording.Word("menu_indicators"), Addresses.Indicators));
        items.Add(new LinkView(wording.Word("menu_method"), Addresses.Method(language)));
        if (language == Language.Danish)
            items.Add(new LinkView(wording.Word("menu_data"), Addresses.Data));
        return items.ToImmutable();
    }

    /// <summary>The pages of their own, as their authors order them.</summary>
    public static ImmutableArray<LinkView> Footer(PlanContext context, Language language) =>
    [
        .. context.Articles.All
            .Where(article => article.Kind == ArticleKind.Page && article.Language == language && article.Name is not ("not-found" or "method" or "data"))
            .OrderBy(article => article.Order).ThenBy(article => article.Name, StringComparer.Ordinal)
            .Select(article => new LinkView(article.Title, Addresses.Page(article))),
    ];
}
