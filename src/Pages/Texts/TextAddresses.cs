using BarometerSite.Model;

namespace BarometerSite.Pages.Texts;

/// <summary>On which page each text stands.</summary>
internal static class TextAddresses
{
    public static IEnumerable<(Article Text, string Address)> Of(PlanContext context)
    {
        var goals = context.Barometer.Goals.ToDictionary(goal => goal.FileName, StringComparer.Ordinal);
        var areas = context.Barometer.Areas.ToDictionary(area => area.Id, StringComparer.Ordinal);
        var committees = context.Barometer.Committees.ToDictionary(committee => committee.Id, StringComparer.Ordinal);
        return context.Articles.All.Select(article => (article, article.Kind switch
        {
            ArticleKind.Front => Addresses.Front(article.Language),
            ArticleKind.Goal => Addresses.Goal(goals[article.Name], article.Language),
            ArticleKind.Area => Addresses.Area(areas[article.Name], article.Language),
            ArticleKind.ActionPlan => Addresses.Committee(committees[article.Name]),
            ArticleKind.Dialogue => Addresses.Topic(article),
            ArticleKind.Advice => Addresses.Advice(article.Language),
            ArticleKind.Policy => Addresses.Policy(article),
            ArticleKind.Page => Addresses.Page(article),
            _ => throw new InvalidOperationException(article.Kind.ToString()),
        }));
    }
}
