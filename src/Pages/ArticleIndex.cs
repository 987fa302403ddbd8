using BarometerSite.Model;

namespace BarometerSite.Pages;

/// <summary>Finds the text that belongs to a page.</summary>
internal sealed class ArticleIndex(ImmutableArray<Article> articles)
{
    private readonly FrozenDictionary<(ArticleKind, Language, string), Article> byPlace =
        articles.ToFrozenDictionary(article => (article.Kind, article.Language, article.Name));

    public ImmutableArray<Article> All { get; } = articles;

    public Article? Front(Language language) => Find(ArticleKind.Front, language, "index");

    public Article? Goal(Goal goal, Language language) => Find(ArticleKind.Goal, language, goal.FileName);

    public Article? Area(Area area, Language language) => Find(ArticleKind.Area, language, area.Id);

    public Article? ActionPlan(Committee committee) => Find(ArticleKind.ActionPlan, Languages.Complete, committee.Id);

    public Article? Advice(Language language) => Find(ArticleKind.Advice, language, "index");

    public Article? Topic(Topic topic, Language language) => Find(ArticleKind.Dialogue, language, topic.Id);

    public Article? Page(string name, Language language) => Find(ArticleKind.Page, language, name);

    /// <summary>The policy's texts, in the order that their front matter gives.</summary>
    public ImmutableArray<Article> Policies(Language language) =>
    [
        .. All.Where(article => article.Kind == ArticleKind.Policy && article.Language == language)
            .OrderBy(article => article.Order)
            .ThenBy(article => article.Name, StringComparer.Ordinal),
    ];

    private Article? Find(ArticleKind kind, Language language, string name) => byPlace.GetValueOrDefault((kind, language, name));
}
