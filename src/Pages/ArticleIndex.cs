using BarometerSite.Model;
using BarometerSite.Pages.Texts;

namespace BarometerSite.Pages;

/// <summary>Finds the text that belongs to a page.</summary>
internal sealed class ArticleIndex(ImmutableArray<Article> articles)
{
    private readonly FrozenDictionary<(ArticleKind, Language, string), Article> byPlace =
        articles.ToFrozenDictionary(article => (article.Kind, article.Language, article.Name));

    private readonly Lazy<FrozenDictionary<Language, Glossary>> glossaries = new(() =>
        articles.Where(article => article.IsGlossary).ToFrozenDictionary(article => article.Language, article => new Glossary(article)));

    public ImmutableArray<Article> All { get; } = articles;

    /// <summary>Whether a text says itself that it follows another version than the edition has.</summary>
    public bool IsBehind(Article article) =>
        article.Follows is { } version && Find(article.Kind, Languages.Complete, article.Name) is { } followed && TextVersion.Of(followed) != version;

    /// <summary>The words that a language explains; null where it explains none.</summary>
    public Glossary? Glossary(Language language) => glossaries.Value.GetValueOrDefault(language);

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
